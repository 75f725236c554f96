// An address book exported as CSV: the whole name and its halves, a type column before each value.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const ADDRESS_BOOK_EN: CorpusSheet = {
  name: 'address-book-en',
  from: 'Header of the older Google Contacts CSV, shortened: https://gist.github.com/janoamaral/30b3dac7961609715872e8c065406de3',
  tabs: [
    {
      name: 'contacts',
      rows: typedRows(`
Name|Given Name|Family Name|Nickname|Birthday|Occupation|Notes|Photo|Group Membership|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value|Phone 2 - Type|Phone 2 - Value|Address 1 - Type|Address 1 - Formatted|Organization 1 - Name|Organization 1 - Title
Ellen Marsh|Ellen|Marsh||1979-06-14||prefers mornings||Clients ::: * My Contacts|* Work|ellen@marsh.example|Mobile|+44 7700 900101|||Work|12 Quay St⏎Bristol|Marsh Design|Owner
Victor Hale|Victor|Hale|Vic|1985-01-30||2026-04-02 sent brochure||Clients|* Work|victor@hale.example|Mobile|+44 7700 900102|Work|+44 117 496 0102|Work|4 Mill Lane⏎Bath|Hale Roofing|Director
Aoife Byrne|Aoife|Byrne||--03-17||||Clients|* Home|aoife@byrne.example|Mobile|+44 7700 900103|||||Byrne & Co|Accountant
Stephen Cho|Stephen|Cho|Steve|1990-11-02||||Prospects|* Work|stephen@cho.example|Work|+44 117 496 0104|||Work|9 Park Row⏎Bristol|Cho Dental|Dentist
Margit Olsen|Margit|Olsen||||met on ferry||Prospects|* Work|margit@olsen.example|Mobile|+44 7700 900105||||||
Dev Patel-Ross|Dev|Patel-Ross||1982-08-21||||Clients|* Work|dev@pr.example|Mobile|+44 7700 900106|||Home|31 Hill Rd⏎Wells|PR Imports|Managing director
Naomi Frost|Naomi|Frost||1975-12-09||||Clients|* Work|naomi@frost.example|Mobile|+44 7700 900107|||Work|2 Station Rd⏎Frome|Frost Foods|Buyer
Julian Abara|Julian|Abara|||||invoice 4471 open|Clients|* Work|julian@abara.example|Mobile|+44 7700 900108|||||Abara Media|Producer
`),
    },
  ],
  customers: 'contacts',
  headerRow: 0,
  columns: [
    'name',
    either('none', 'given name'),
    either('none', 'family name'),
    'none',
    'birthday',
    either('none', 'position'),
    'none',
    'none',
    'none',
    'none',
    'e-mail',
    'none',
    'phone',
    'none',
    'none',
    'none',
    'address',
    'organisation',
    'position',
  ],
};
