import { z } from 'zod';
import { OUTLOOKS } from '../../domain/assignment';
import { REQUEST_TYPES } from '../../domain/request';
import { APPORTIONMENTS, BASES, SEASONS } from '../../domain/indicator';

/**
 * The input file of `npm run demo`: targets, units, schedules and ledger rows as JSON. The README
 * documents it; `data` is made of plain decimals in each indicator's split unit, `null` is a missing figure.
 */
const text = z.string();
const name = z.string().trim().min(1);
const figure = z.number().finite().nullable();
const month = z.int().min(1).max(12);
const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const localised = z.object({ id: name, zh: name, en: text.optional(), short: text.optional() });

const department = localised.extend({ shortEn: text.optional() });

const indicator = z.object({
  code: name,
  name,
  nameEn: text.optional(),
  kind: z.enum(['flow', 'stock', 'net', 'count', 'rate']),
  direction: z.enum(['higher', 'lower']).default('higher'),
  issuedValue: figure,
  issuedUnit: name,
  splitUnit: name,
  reportingUnit: name.optional(),
  decimals: z.int().min(0).max(6),
  stretchValue: figure.optional(),
  lastYear: figure.optional(),
  marginPercent: z.number().min(0).max(100).default(0),
  schedule: name,
  rule: name.optional(),
  reportingPeriod: z.enum(['month', 'quarter', 'half', 'steps']).default('month'),
  exemptMonths: z.array(month).default([]),
  januaryExempt: z.boolean().default(false),
  leadDepartment: name,
  confirmingOffice: text.default(''),
  confirmingOfficeEn: text.optional(),
  splitBasis: z.enum(BASES).default('share'),
  naturalGrowth: z.number().gt(-100).default(0),
  reservePercent: z.number().min(0).max(100).default(0),
  step: z.number().positive().optional(),
  tailUnit: text.default(''),
  season: z.enum(SEASONS).default('curve'),
  apportionment: z.enum(APPORTIONMENTS).default('remainder'),
  upstream: text.default(''),
  dataMonth: month.nullable().default(null),
  outlook: z.enum(OUTLOOKS).default(''),
  withoutUnit: text.default(''),
  scoreWeight: z.number().min(0).nullable().default(null),
  statistical: z.boolean().default(false),
  partOf: text.default(''),
  documentNumber: text.default(''),
  targetStatus: z.enum(['已下达', '待核', '已调整', 'issued', 'toVerify', 'adjusted']).optional(),
});

const schedule = z.object({
  id: name,
  zh: name,
  en: text.optional(),
  note: text.optional(),
  cumulativePct: z.array(z.number().min(0).max(100)).length(12).optional(),
  quarters: z.array(z.number().min(0).max(100)).length(4).optional(),
  /** Cumulative percent at the ends of some months, straight in between: a campaign has 0 before it and 100 at its end. */
  points: z.array(z.object({ month, percent: z.number().min(0).max(100) })).min(1).optional(),
  /** Cumulative amounts in the split unit of the indicator that uses the curve. */
  steps: z.array(z.object({ month, cumulative: z.number().min(0) })).min(1).optional(),
  even: z.literal(true).optional(),
  days: z.literal(true).optional(),
  /** Code of the indicator whose last year is followed. */
  past: name.optional(),
});

const unit = z.object({
  id: name,
  code: text.default(''),
  name,
  shortName: name,
  shortNameEn: text.optional(),
  nameEn: text.optional(),
  category: z.enum(['企业', '部门', '科室', '村', '村社', '园区', '预留', '镇级统筹', '全镇数']),
  industry: text.default(''),
  tier: text.default(''),
  status: z.enum(['normal', 'trial', 'stopped', 'exited', 'moved', 'building', 'new', 'pool']).default('normal'),
  statusFrom: yearMonth.optional(),
  firstProductionMonth: yearMonth.optional(),
  department: name,
  leader: name.nullable().default(null),
  liaison: text.nullable().default(null),
  statusNote: text.nullable().optional(),
  note: text.nullable().optional(),
});

const quarters = z.tuple([figure, figure, figure, figure]);

const row = z.object({
  indicator: name,
  unit: name,
  assigned: z.boolean().default(true),
  lastYear: figure.default(null),
  lastYearQuarters: quarters.nullable().default(null),
  weight: z.number().min(0).nullable().default(null),
  min: figure.default(null),
  max: figure.default(null),
  hold: z.enum(['year', 'all']).nullable().default(null),
  holdValue: z.union([figure, quarters]).default(null),
  firstQuarter: z.int().min(1).max(4).nullable().default(null),
  startMonth: month.nullable().default(null),
  rampUp: z.array(z.number().min(0).max(100)).max(12).default([]),
  plan: z.object({ annual: figure, quarters }).optional(),
  cumulative: z.array(z.union([z.number().finite(), text]).nullable()).max(12).default([]),
  nature: z.enum(['预计', '快报', '核定', 'estimate', 'flash', 'confirmed']).nullable().default(null),
  source: text.nullable().default(null),
  cause: text.nullable().default(null),
  causeEn: text.optional(),
  nextStep: text.nullable().default(null),
  nextStepEn: text.optional(),
  deadline: text.nullable().default(null),
  deadlineEn: text.optional(),
  outlook: z.enum(OUTLOOKS).default(''),
  matter: z.boolean().default(false),
});

const date = z.iso.date();

const request = z.object({
  number: text.default(''),
  unit: name,
  indicator: text.default(''),
  type: z.enum(REQUEST_TYPES).default('other'),
  content: name,
  department: name,
  raisedOn: date.nullable().default(null),
  deadline: date.nullable().default(null),
  state: z.enum(['open', 'closed']).default('open'),
  result: text.default(''),
  matter: z.boolean().default(false),
});

export const inputSchema = z.object({
  schema: text.optional(),
  notice: z.object({ zh: text, en: text }).optional(),
  town: z.object({ zh: name, en: text.optional() }),
  year: z.int().min(1990).max(2100),
  asOf: yearMonth,
  departments: z.array(department).min(1),
  leaders: z.array(localised).default([]),
  indicators: z.array(indicator).min(1),
  schedules: z.array(schedule).min(1),
  units: z.array(unit).min(1),
  /** The town's cumulative figures of last year at the ends of months 1…12, in the indicator's split unit. */
  pastYears: z.array(z.object({ indicator: name, cumulative: z.array(figure).length(12) })).default([]),
  officeTotals: z.array(z.object({ indicator: name, department: name, total: z.number().min(0) })).default([]),
  stoppedShare: z.enum(['others', 'pool']).default('others'),
  requests: z.array(request).default([]),
  rows: z.array(row).min(1),
});

export type Input = z.infer<typeof inputSchema>;
export type InputRow = Input['rows'][number];
export type InputUnit = Input['units'][number];
export type InputIndicator = Input['indicators'][number];
export type InputRequest = Input['requests'][number];
export type InputSchedule = Input['schedules'][number];
