// The set-up panel before anything has been answered or chosen.
import type { Language } from '../../domain/language';
import type { State } from './state';

export const firstState = (language: Language): State => ({
  language,
  screen: 'opening',
  online: true,
  turn: 0,
  work: null,
  failed: null,
  proposal: null,
  merged: false,
  form: {
    tab: -1,
    headerRow: 1,
    picked: {},
    team: {
      preset: 'school',
      afterCourse: 'as before',
      week: ['', '', '', '', '', '', ''],
      goLive: '',
      firstRoundDays: '1',
      staff: [],
    },
    touched: [],
    hoursBefore: ['', '', '', '', '', '', ''],
  },
  trial: null,
  applied: null,
  health: null,
  trigger: null,
  keepRecords: true,
  removed: null,
  before: 'health',
  problems: [],
  said: { text: '', urgent: false, turn: 0 },
  focus: { place: '', turn: 0 },
});
