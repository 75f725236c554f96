// The twenty sheets made by hand. They are never changed to suit the recogniser.
import type { CorpusSheet } from '../corpus-sheet';
import { ADDRESS_BOOK_EN } from './address-book-en';
import { B2B_ACCOUNTS_ZH } from './b2b-accounts-zh';
import { BEAUTY_CARDS_ZH } from './beauty-cards-zh';
import { CLASS_ROSTER_EN } from './class-roster-en';
import { CRM_EXPORT_ZH } from './crm-export-zh';
import { CRM_TRACKER_EN } from './crm-tracker-en';
import { DENTAL_RECALL_EN } from './dental-recall-en';
import { DONORS_EN } from './donors-en';
import { DRIVING_SCHOOL_ZH } from './driving-school-zh';
import { FOLLOW_UP_ZH } from './follow-up-zh';
import { GYM_MEMBERS_EN } from './gym-members-en';
import { INSURANCE_BOOK_EN } from './insurance-book-en';
import { KINDERGARTEN_MIXED } from './kindergarten-mixed';
import { LEADS_EXPORT_EN } from './leads-export-en';
import { LEADS_SHEET_EN } from './leads-sheet-en';
import { POLICY_HOLDERS_ZH } from './policy-holders-zh';
import { PROPERTY_OWNERS_ZH } from './property-owners-zh';
import { SCHOOL_ROLL_ZH } from './school-roll-zh';
import { SERVICE_LIST_EN } from './service-list-en';
import { STARTUP_CRM_EN } from './startup-crm-en';

export const HAND_MADE: readonly CorpusSheet[] = [
  ADDRESS_BOOK_EN,
  B2B_ACCOUNTS_ZH,
  BEAUTY_CARDS_ZH,
  CLASS_ROSTER_EN,
  CRM_EXPORT_ZH,
  CRM_TRACKER_EN,
  DENTAL_RECALL_EN,
  DONORS_EN,
  DRIVING_SCHOOL_ZH,
  FOLLOW_UP_ZH,
  GYM_MEMBERS_EN,
  INSURANCE_BOOK_EN,
  KINDERGARTEN_MIXED,
  LEADS_EXPORT_EN,
  LEADS_SHEET_EN,
  POLICY_HOLDERS_ZH,
  PROPERTY_OWNERS_ZH,
  SCHOOL_ROLL_ZH,
  SERVICE_LIST_EN,
  STARTUP_CRM_EN,
];
