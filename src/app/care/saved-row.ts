// How a customer stands, as it crosses the wire.
import type { Assessment } from '../check/assess';
import type { Standing } from './judge-customers';
import { dayOrNull } from './moments';
import type { SavedRow } from './wire';

export const savedRowOf = ({
  customer,
  lastContact,
  due,
  status,
  statusWord,
  why,
}: Assessment): SavedRow => ({
  no: customer.id,
  name: customer.name,
  lastContact: dayOrNull(lastContact),
  nextCall: dayOrNull(due),
  status,
  statusWord,
  why,
});

export const savedRow = ({ judged }: Standing, no: string): SavedRow => {
  const one = judged.list.find(({ customer }) => customer.id === no);
  if (one === undefined) throw new Error('a customer that was not judged');
  return savedRowOf(one);
};
