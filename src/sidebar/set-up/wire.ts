// The types that cross between this panel and the script, for all files of the panel.

// biome-ignore lint/style/noRestrictedImports: types only, as app/care/wire for the sidebar
import type * as wire from '../../app/set-up/wire';

export type AfterCourse = wire.Choices['afterCourse'];
export type Applied = wire.Applied;
export type Choices = wire.Choices;
export type ColumnChoice = wire.ColumnChoice;
export type Figures = wire.Figures;
export type HealthLine = wire.HealthLine;
export type PresetName = wire.PresetChoice['name'];
export type Proposal = wire.Proposal;
export type Removed = wire.Removed;
export type Role = wire.RoleChoice['role'];
export type RoleChoice = wire.RoleChoice;
export type SetUpCalls = wire.SetUpCalls;
export type StaffLine = wire.StaffLine;
export type Sureness = wire.Sureness;
export type Trial = wire.Trial;
export type TrialRemark = wire.TrialRemark;
export type WeekHours = wire.WeekHours;
