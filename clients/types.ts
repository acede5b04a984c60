// Written by `python3 run.py clients` from openapi.json; do not edit.

export interface AcceptedJob {
  job_id: string;
  status_url: string;
}

/** One of the achievements: how far it is, and since when it is unlocked. */
export interface AchievementStanding {
  achievement_id: string;
  name: string;
  description: string;
  xp_reward: number;
  progress: number;
  threshold: number;
  unlocked_at: string | null;
}

export interface AchievementUnlocked {
  type: "achievement_unlocked";
  achievement_id: string;
  name: string;
  xp_reward: number;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface Achievements {
  achievements: AchievementStanding[];
  total: number;
  unlocked: number;
}

/** `user_id` names the receiver; only admins may. */
export interface AddXp {
  user_id: string;
  xp_amount: number;
  reason: string;
}

export interface AddedXp {
  user_id: string;
  previous_xp: number;
  added_xp: number;
  new_xp: number;
  level_up: boolean;
  current_level: number;
}

/** Advice in sentences, and the facts it rests on. */
export interface Advice {
  advice: string[];
  facts: string[];
  generated_by: string;
}

export interface BoxEarned {
  type: "box_earned";
  box_id: string;
  box_type: string;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface BoxReward {
  type: "xp";
  amount: number;
  rarity: string;
}

export type BoxType = "bronze" | "silver" | "gold";

/** A time that is taken; the plan stays out of it. */
export interface BusyTime {
  /** A time of the day (before 04:00: of the night after it), or a date-time with offset or in the user's zone. */
  start: string;
  /** A time of the day (before 04:00: of the night after it), or a date-time with offset or in the user's zone. */
  end: string;
}

/** The user's word on the question: a value, or skip for the best reading. */
export interface CaptureAnswer {
  value?: string | null;
  skip?: boolean;
}

/** The language model has read a capture too; a difference waits in the proposal. */
export interface CaptureRefined {
  type: "capture_refined";
  capture_id: string;
  generated_by: string;
  differences: number;
  proposal_id: string | null;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** What is on the user's mind. `now`: the moment the words refer to, by default this one. */
export interface CaptureRequest {
  text: string;
  save?: boolean;
  now?: string | null;
  timezone?: string | null;
}

/** `top_capture_types`: each capture counts once, by its first item. */
export interface CaptureStats {
  total_captures: number;
  captures_this_week: number;
  average_processing_time_ms: number | null;
  top_capture_types: CaptureType[];
}

export interface CaptureType {
  type: string;
  count: number;
}

export interface Captured {
  capture_id: string;
  parsed_items: CapturedItem[];
  processing_time_ms: number;
  xp_earned: number;
  needs_clarification: boolean;
  question: string | null;
  suggested_values: string[];
  filler: string[];
  generated_by: string;
}

/** An item as stored; `task_id` once it is a task. */
export interface CapturedItem {
  type: ItemType;
  title: string;
  due_date: string | null;
  due_has_time: boolean;
  priority: Priority | null;
  tags: string[];
  project_id: string | null;
  zone_id: string | null;
  zone_reason: string | null;
  recurrence: string | null;
  estimated_minutes: number | null;
  confidence: number;
  source_spans: ([number, number])[];
  item_id: string;
  task_id: string | null;
}

/** One field of one object; `before` null and `after` null stand for new and gone. */
export interface Change {
  object: string;
  object_id: string;
  field: string;
  before: unknown;
  after: unknown;
}

/** What was said and done. `run_id` takes it back with undo; proposals wait for a word. */
export interface ChatAnswer {
  conversation_id: string;
  run_id: string;
  reply: string;
  actions: ToolCall[];
  proposals: Waits[];
  generated_by: string;
}

/** Some more words of a reply, as they come. It has no `seq` and is never sent again. */
export interface ChatDelta {
  type: "chat_delta";
  conversation_id: string;
  run_id: string;
  text: string;
}

export interface ChatMessage {
  role: "user" | "secretary";
  text: string;
  run_id: string | null;
  actions: ToolCall[];
  proposals: Waits[];
  generated_by: string | null;
  created_at: string;
}

/** What the user says; without a `conversation_id` a new conversation begins. */
export interface ChatRequest {
  message: string;
  conversation_id?: string | null;
}

export interface ChosenProgress {
  task_id: string;
  title: string;
  status: Status;
  progress_percent: number;
}

export interface ChosenTask {
  task_id: string;
  title: string;
}

export interface Claim {
  task_id: string;
  reward_type?: "standard";
}

/** `xp_earned` is what finishing paid; `streak_bonus` is what the claim pays on top. */
export interface ClaimReceipt {
  reward_type: string;
  xp_earned: number;
  dopamine_boost: string;
  celebration_message: string;
  streak_bonus: number;
  total_xp: number;
  level_up: boolean;
}

/** One question at most, with 2 to 4 values; null when there is nothing to ask. */
export interface Clarified {
  capture_id: string;
  clarification_question: string | null;
  suggested_values: string[];
  parsed_items: CapturedItem[];
}

/** A text to be understood before anything is saved. */
export interface ClarifyRequest {
  text: string;
  now?: string | null;
  timezone?: string | null;
}

export interface CoachRequest {
  question?: string | null;
}

/** The overall rate counts all live tasks; `total_xp` is the balance. */
export interface CompassProgress {
  zones: ZoneProgress[];
  overall_completion_rate: number;
  total_xp: number;
}

/** `task_progress`: the task's percentage with these minutes; null without a task. */
export interface CompletedFocus {
  session_id: string;
  is_completed: boolean;
  completed_at: string;
  actual_duration_minutes: number;
  interruptions: number;
  xp_earned: number;
  task_progress: number | null;
}

/** `streak_updated`: this was the day's first counted act. */
export interface CompletedRitual {
  ritual_id: string;
  completion_date: string;
  completed_at: string;
  focus_tasks: ChosenTask[];
  xp_earned: number;
  streak_updated: boolean;
}

/** `parent_task_progress`: percent of the task's steps that are done. */
export interface CompletedStep {
  step_id: string;
  is_completed: boolean;
  completed_at: string;
  xp_earned: number;
  parent_task_progress: number;
}

/** Messages oldest first; `has_more` when earlier ones were left out. */
export interface Conversation {
  conversation_id: string;
  title: string;
  message_count: number;
  created_at: string;
  updated_at: string;
  messages: ChatMessage[];
  has_more: boolean;
}

export interface ConversationPage {
  conversations: ConversationShort[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

/** `title`: how the conversation began. */
export interface ConversationShort {
  conversation_id: string;
  title: string;
  message_count: number;
  created_at: string;
  updated_at: string;
}

/** All null while nothing was logged yet. */
export interface CurrentEnergy {
  snapshot_id: string | null;
  energy_level: number | null;
  recorded_at: string | null;
  time_of_day: string | null;
  hours_since_last: number | null;
}

/** What to do now, in this order, and what the day looks like. */
export interface Dashboard {
  priorities: PriorityTask[];
  focus_recommendation: string;
  overdue_count: number;
  due_today_count: number;
  bottlenecks: string[];
  achievements_available: string[];
  energy_level: number | null;
  generated_by: string;
}

/** A day's plan, or nulls and empty lists where there is none. An `offered` plan waits for the user's word in the proposal; `replaces` is the one that stands meanwhile. `left_out` names the most urgent 50 of `left_out_total`. `filled_percent` is the share of the free time, at most 70. */
export interface DayPlan {
  plan_id: string | null;
  status: "standing" | "offered" | "refused" | "replaced" | null;
  replaces: string | null;
  proposal_id: string | null;
  date: string;
  start: string | null;
  end: string | null;
  slots: PlanSlot[];
  left_out: PlanLeftOut[];
  left_out_total: number;
  focus_task_ids: string[];
  has_warm_up: boolean;
  free_minutes: number;
  planned_minutes: number;
  filled_percent: number;
  note: string | null;
  method: "exact" | "search" | null;
  generated_by: string | null;
  created_at: string | null;
}

/** What the user's word did; `run_id` takes it back with undo. */
export interface Decision {
  proposal_id: string;
  status: "open" | "accepted" | "rejected";
  run_id: string | null;
  results: (Record<string, unknown> | null)[];
}

export interface DeleteAccount {
  password: string;
}

/** From the running hour on; `learning` while fewer than ten logs carry it. */
export interface EnergyForecast {
  rows: HourOutlook[];
  based_on: number;
  status: "learning" | "ready";
}

/** Snapshots newest first. */
export interface EnergyHistory {
  snapshots: EnergySnapshot[];
  patterns: EnergyPatterns;
  recommendations: string[];
}

/** `best_time_of_day` is null until at least five logs surely say so. */
export interface EnergyPatterns {
  best_time_of_day: string | null;
  average_energy: number | null;
  low_energy_count: number;
  high_energy_count: number;
}

/** 1 low, 2 medium, 3 high. */
export interface EnergySet {
  energy_level: number;
  notes?: string | null;
}

export interface EnergySnapshot {
  snapshot_id: string;
  energy_level: number;
  recorded_at: string;
  time_of_day: string;
}

export interface ErrorBody {
  code: ErrorCode;
  message: string;
  details: Record<string, unknown>;
  timestamp: string;
  request_id: string | null;
}

export type ErrorCode = "INVALID_INPUT" | "UNAUTHORIZED" | "FORBIDDEN" | "RESOURCE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "DUPLICATE_RESOURCE" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMIT_EXCEEDED" | "SERVICE_UNAVAILABLE" | "INTERNAL_ERROR";

/** What every call answers when it can not do what was asked. */
export interface ErrorEnvelope {
  error: ErrorBody;
}

/** Everything the store holds of a user, deleted tasks too; rows as they are stored. */
export interface Export {
  exported_at: string;
  profile: Profile;
  progress: Progress;
  rows: Record<string, (Record<string, unknown>)[]>;
}

/** A part of the score: its points, and the fact it stands on. */
export interface Factor {
  name: string;
  points: number;
  fact: string;
}

/** A run of a workflow. `question`: what a paused one waits for; `nodes`: the steps passed. */
export interface Flow {
  flow_id: string;
  workflow: string;
  status: FlowStatus;
  question: Record<string, unknown> | null;
  nodes: string[];
  error: string | null;
  created_at: string;
  updated_at: string;
}

export interface FlowPage {
  flows: Flow[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

export type FlowStatus = "running" | "paused" | "done" | "failed" | "cancelled";

/** Which session is meant; without an id the running one. */
export interface FocusAct {
  session_id?: string | null;
}

/** `interruptions`: the larger of this and what was counted holds. */
export interface FocusComplete {
  session_id?: string | null;
  interruptions?: number;
  notes?: string | null;
}

export interface FocusCompleted {
  type: "focus_completed";
  session_id: string;
  task_id: string | null;
  actual_duration_minutes: number;
  xp_earned: number;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface FocusSession {
  session_id: string;
  task_id: string | null;
  duration_minutes: number;
  started_at: string;
  ends_at: string;
  is_active: boolean;
  is_paused: boolean;
}

export interface FocusStart {
  task_id?: string | null;
  duration_minutes?: number;
}

export interface FocusStarted {
  type: "focus_started";
  session_id: string;
  task_id: string | null;
  duration_minutes: number;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface FocusStatus {
  has_active_session: boolean;
  session: RunningSession | null;
}

/** `relevance_score` 0 to 1: how well the words meet title, tags and description. */
export interface FoundTask {
  task_id: string;
  title: string;
  description: string | null;
  status: Status;
  priority: Priority;
  estimated_hours: number | null;
  actual_hours: number;
  completion_percentage: number;
  tags: string[];
  due_date: string | null;
  due_has_time: boolean;
  project_id: string | null;
  zone_id: string | null;
  energy_needed: number;
  blocked_by: string[];
  recurrence: string | null;
  next_task_id: string | null;
  source_capture_id: string | null;
  completed_at: string | null;
  xp_earned: number;
  created_at: string;
  updated_at: string;
  relevance_score: number;
}

/** `degraded` names the parts that are away while the rest works; `models` are not asked. */
export interface Health {
  status: "ready" | "degraded" | "unavailable";
  degraded: string[];
  parts: Record<string, "ready" | "away" | "no workers">;
  store: string;
  jobs: string;
  brain: string;
  models: string[];
  versions: Record<string, string>;
}

export interface HistoryDay {
  date: string;
  tasks_completed: number;
}

/** How likely each level is in the hour that begins then; the three add to 1. */
export interface HourOutlook {
  hour: string;
  local_hour: string;
  low: number;
  medium: number;
  high: number;
}

export type ItemType = "task" | "event" | "habit" | "shopping" | "thought" | "idea" | "question";

/** A piece of work behind a request. `result` is the answer the call would have given. */
export interface Job {
  job_id: string;
  kind: string;
  status: JobStatus;
  attempts: number;
  progress: StepsPassed | null;
  result: Record<string, unknown> | null;
  error: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
}

export interface JobPage {
  jobs: Job[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

/** How far a running job is. It has no `seq` and is never sent again. */
export interface JobProgress {
  type: "job_progress";
  job_id: string;
  steps_done: number;
  last_step: string;
}

export type JobStatus = "queued" | "running" | "done" | "failed" | "cancelled";

export interface JobUpdated {
  type: "job_update";
  job_id: string;
  kind: string;
  status: JobStatus;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** One grant or reversal; the balance is the sum of all. */
export interface LedgerEntry {
  entry_id: string;
  kind: string;
  source: string;
  amount: number;
  reason: string;
  task_id: string | null;
  created_at: string;
}

export interface LedgerPage {
  entries: LedgerEntry[];
  balance: number;
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

export interface LevelEntry {
  level: number;
  xp_required: number;
  unlocked: boolean;
}

export interface LevelProgress {
  current_level: number;
  current_xp: number;
  xp_to_next_level: number;
  total_xp_for_level: number;
  progress_percent: number;
  levels: LevelEntry[];
}

export interface LevelUp {
  type: "level_up";
  level: number;
  new_total: number;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface LoggedEnergy {
  snapshot_id: string;
  energy_level: number;
  recorded_at: string;
  time_of_day: string;
  xp_earned: number;
}

export interface LoggedInUser {
  user_id: string;
  username: string;
}

/** `username` takes the e-mail address too. */
export interface Login {
  username: string;
  password: string;
}

export interface LoginToken {
  access_token: string;
  token_type: "bearer";
  expires_in: number;
  user: LoggedInUser;
}

export interface Message {
  message: string;
}

export interface MicroStep {
  step_id: string;
  step_number: number;
  description: string;
  estimated_minutes: number;
  emoji: string;
  is_completed: boolean;
}

/** The day's question is there, at the time that the user wished for: answer its flow. */
export interface MorningBriefed {
  type: "morning_brief";
  flow_id: string;
  question: string;
  /** Titles of the suggested tasks */
  suggested: string[];
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** One to three different open tasks. */
export interface MorningChoice {
  task_ids: string[];
}

/** The ritual, completed with the choice, and the day planned around it. */
export interface MorningPlan {
  ritual: CompletedRitual;
  plan: DayPlan;
}

/** The flow waits for one to three of the user's tasks, these or others. */
export interface MorningQuestion {
  flow_id: string;
  suggested_tasks: SuggestedTask[];
  question: string;
}

/** A body without fields; `{}` or none at all. */
export type Nothing = Record<string, never>;

export interface Odds {
  rarity: string;
  amount: number;
  percent: number;
}

export interface OpenBox {
  box_type: BoxType;
}

/** `odds`: what a box of this type may hold, and how often. */
export interface OpenedBox {
  box_id: string;
  box_type: BoxType;
  reward: BoxReward;
  animation: string;
  message: string;
  odds: Odds[];
}

export interface OwnedBox {
  box_id: string;
  box_type: BoxType;
  earned_at: string;
  opened_at: string | null;
  reward: BoxReward | null;
}

/** Newest first; what a closed box holds is not told. `closed` counts them by type. */
export interface OwnedBoxes {
  boxes: OwnedBox[];
  closed: Record<string, number>;
  odds: Record<string, Odds[]>;
}

/** A task that is not in the plan: `code` for programs, `reason` for people. */
export interface PlanLeftOut {
  task_id: string;
  title: string;
  code: "done" | "blocked" | "waits" | "no_time" | "too_long" | "focus" | "full" | "before_due" | "no_place" | "crowded";
  reason: string;
}

/** Which day, from when to when, without what is busy; all of it may be left out. The day is today, the time 09:00 to 18:00 (today from now on, after 18:00 until 22:00), the tasks every open one. */
export interface PlanRequest {
  date?: string | null;
  start?: string | null;
  end?: string | null;
  busy?: BusyTime[];
  task_ids?: string[] | null;
}

/** A piece of work or a break. `energy` is what the task takes, `status` how it stands now. */
export interface PlanSlot {
  task_id: string | null;
  title: string;
  start: string;
  end: string;
  kind: "task" | "break";
  energy: number | null;
  expected_energy: number | null;
  reason: string;
  status: Status | null;
}

export type Priority = "low" | "medium" | "high" | "urgent";

export interface PriorityTask {
  task_id: string;
  title: string;
  urgency_score: number;
  reason: string;
  factors: Factor[];
  status: string;
  due_date: string | null;
  estimated_minutes: number | null;
}

export interface Profile {
  user_id: string;
  username: string;
  email: string;
  full_name: string | null;
  timezone: string;
  avatar_url: string | null;
  bio: string | null;
  preferences: Record<string, unknown>;
  created_at: string;
}

/** Absent stays, null clears; preferences are merged key by key, null removes a key. A new password needs the current one and ends all other tokens. */
export interface ProfileUpdate {
  full_name?: string | null;
  email?: string;
  timezone?: string;
  avatar_url?: string | null;
  bio?: string | null;
  preferences?: { gamification?: "full" | "calm" | "off" | null; brief_at?: unknown; [name: string]: unknown; };
  password?: string;
  current_password?: string | null;
}

/** XP balance, level and the latest achievements. */
export interface Progress {
  user_id: string;
  current_xp: number;
  level: number;
  xp_to_next_level: number;
  total_xp_for_level: number;
  level_progress_percent: number;
  total_achievements_unlocked: number;
  total_achievements: number;
  recent_achievements: UnlockedAchievement[];
}

export interface Project {
  project_id: string;
  task_count: number;
  completed_count: number;
}

export interface Projects {
  projects: Project[];
}

/** A change that waits: its summary for people, its calls for programs. */
export interface Proposal {
  proposal_id: string;
  kind: string;
  summary: string;
  status: "open" | "accepted" | "rejected";
  calls: StoredCall[];
  generated_by: string;
  created_at: string;
  decided_at: string | null;
}

export interface ProposalPage {
  proposals: Proposal[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

/** A change that waits for the user's word: accept or reject it. */
export interface Proposed {
  type: "proposal";
  proposal_id: string;
  kind: string;
  summary: string;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** An object that reads as before the run again. */
export interface PutBack {
  object: string;
  object_id: string;
  title: string | null;
}

export interface Register {
  username: string;
  email: string;
  password: string;
  full_name?: string | null;
  timezone?: string;
}

export interface RegisterToken {
  access_token: string;
  token_type: "bearer";
  expires_in: number;
  user: RegisteredUser;
}

export interface RegisteredUser {
  user_id: string;
  username: string;
  email: string;
  full_name: string | null;
  created_at: string;
}

/** What comes after `last_seq` is not kept any more: read the state anew, go on from `seq`. */
export interface Resync {
  type: "resync";
  seq: number;
}

/** `time_remaining_hours`: full hours to the next 04:00 in the user's zone. */
export interface RitualCheck {
  is_completed: boolean;
  completion_date: string | null;
  needs_completion: boolean;
  time_remaining_hours: number;
  suggested_tasks: SuggestedTask[];
}

/** One to three different open tasks. */
export interface RitualComplete {
  focus_task_1_id: string;
  focus_task_2_id?: string | null;
  focus_task_3_id?: string | null;
}

/** Days count from registration on; times are local. */
export interface RitualStats {
  total_rituals: number;
  completed_rituals: number;
  skipped_rituals: number;
  completion_rate: number;
  current_streak: number;
  longest_streak: number;
  average_completion_time: string | null;
  most_productive_day: string | null;
  focus_task_completion_rate: number;
}

/** What an agent did in the user's name: why (`said`), with which tools, and what changed. */
export interface Run {
  run_id: string;
  kind: string;
  status: "running" | "done" | "stopped" | "undone";
  said: string;
  reply: string | null;
  generated_by: string;
  conversation_id: string | null;
  actions: ToolCall[];
  changes: Change[];
  can_undo: boolean;
  created_at: string;
  ended_at: string | null;
  undone_at: string | null;
}

export interface RunningSession {
  session_id: string;
  task_id: string | null;
  task_title: string | null;
  duration_minutes: number;
  elapsed_minutes: number;
  remaining_minutes: number;
  started_at: string;
  ends_at: string;
  interruptions: number;
  is_paused: boolean;
}

/** Without `items` all that waits is saved as it was read; an empty list saves nothing. */
export interface SaveCapture {
  capture_id: string;
  items?: SaveItem[];
}

/** What to save of an item: absent fields keep what was read; null clears. */
export interface SaveItem {
  item_id?: string | null;
  title?: string;
  type?: ItemType;
  due_date?: string | null;
  priority?: Priority | null;
  tags?: string[];
  project_id?: string | null;
  zone_id?: string | null;
  recurrence?: string | null;
  estimated_minutes?: number | null;
}

export interface SavedCapture {
  tasks_created: SavedTask[];
  tasks_updated: SavedTask[];
  xp_earned: number;
}

export interface SavedTask {
  task_id: string;
  title: string;
}

export interface SearchResults {
  results: FoundTask[];
  total: number;
  query: string;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

export interface SkippedRitual {
  is_skipped: boolean;
  needs_completion: boolean;
  day: string;
}

/** Every message of `/ws/{user_id}`; `type` says which it is. */
export type SocketMessage = AchievementUnlocked | BoxEarned | CaptureRefined | FocusCompleted | FocusStarted | JobUpdated | LevelUp | MorningBriefed | Proposed | StreakRolledOver | TaskCreated | TaskDeleted | TaskUpdated | XpGained | Resync | ChatDelta | JobProgress;

export type Sort = "created" | "-created" | "due" | "-due" | "priority" | "urgency";

export interface SplitRequest {
  max_steps?: number;
  max_minutes_per_step?: number;
}

/** `coverage_minutes`: how much of the estimate the open steps cover. `reused_from` is the task whose finished steps these are, the user's own way of doing it. */
export interface SplitTask {
  task_id: string;
  micro_steps: MicroStep[];
  total_steps: number;
  total_minutes: number;
  coverage_minutes: number;
  is_first_sitting: boolean;
  cue: string | null;
  friction: string[];
  generated_by: string;
  reused_from: string | null;
}

export type Status = "todo" | "in_progress" | "blocked" | "done";

/** How far a running job is: the steps behind it, and the last of them. */
export interface StepsPassed {
  steps_done: number;
  last_step: string;
}

/** A tool by name, and its arguments as JSON; the context is never one of them. */
export interface StoredCall {
  tool: string;
  arguments: Record<string, unknown>;
}

/** Counted activity days, newest first; `reached` compares the current streak. */
export interface StreakHistory {
  current_streak: number;
  longest_streak: number;
  streak_history: HistoryDay[];
  streak_milestones: StreakMilestone[];
}

export interface StreakMilestone {
  days: number;
  reached: boolean;
}

/** A new activity day has begun; a freeze may have kept the streak. */
export interface StreakRolledOver {
  type: "streak_update";
  day: string;
  current_streak: number;
  streak_status: StreakStatus;
  freezes: number;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** `days_until_break`: days that may be missed, which is the freezes held. */
export interface StreakStanding {
  current_streak: number;
  longest_streak: number;
  streak_start_date: string | null;
  last_completion_date: string | null;
  streak_status: StreakStatus;
  days_until_break: number;
  next_milestone: number | null;
}

export type StreakStatus = "none" | "broken" | "active" | "frozen" | "at_risk";

export interface SuggestedTask {
  task_id: string;
  title: string;
  priority: Priority;
  estimated_hours: number | null;
}

/** `completion_percentage`: 100 when done, else by logged hours, else by steps. */
export interface Task {
  task_id: string;
  title: string;
  description: string | null;
  status: Status;
  priority: Priority;
  estimated_hours: number | null;
  actual_hours: number;
  completion_percentage: number;
  tags: string[];
  due_date: string | null;
  due_has_time: boolean;
  project_id: string | null;
  zone_id: string | null;
  energy_needed: number;
  blocked_by: string[];
  recurrence: string | null;
  next_task_id: string | null;
  source_capture_id: string | null;
  completed_at: string | null;
  xp_earned: number;
  created_at: string;
  updated_at: string;
}

/** A task to be done. `due_date`: with offset, local without one, or a date alone. `due_has_time` false says that only the day of a date-time counts. */
export interface TaskCreate {
  title: string;
  description?: string | null;
  priority?: Priority;
  estimated_hours?: number | null;
  tags?: string[];
  due_date?: string | null;
  due_has_time?: boolean | null;
  project_id?: string | null;
  zone_id?: string | null;
  energy_needed?: number | null;
  blocked_by?: string[];
  recurrence?: string | null;
}

export interface TaskCreated {
  type: "task_created";
  task_id: string;
  title: string;
  status: Status;
  priority: Priority;
  due_date: string | null;
  created_at: string;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface TaskDeleted {
  type: "task_deleted";
  task_id: string;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface TaskDetail {
  task_id: string;
  title: string;
  description: string | null;
  status: Status;
  priority: Priority;
  estimated_hours: number | null;
  actual_hours: number;
  completion_percentage: number;
  tags: string[];
  due_date: string | null;
  due_has_time: boolean;
  project_id: string | null;
  zone_id: string | null;
  energy_needed: number;
  blocked_by: string[];
  recurrence: string | null;
  next_task_id: string | null;
  source_capture_id: string | null;
  completed_at: string | null;
  xp_earned: number;
  created_at: string;
  updated_at: string;
  micro_steps: MicroStep[];
}

export interface TaskPage {
  tasks: Task[];
  total: number;
  limit: number;
  offset: number;
  has_more: boolean;
  next_offset: number | null;
  next_page: string | null;
}

/** Figures over live tasks; rates in percent, times in hours from created to done. */
export interface TaskStats {
  total_tasks: number;
  completed_tasks: number;
  in_progress_tasks: number;
  blocked_tasks: number;
  todo_tasks: number;
  completion_rate: number;
  average_completion_time_hours: number | null;
  overdue_tasks: number;
  due_today: number;
  due_this_week: number;
}

/** `xp_earned` is 0 for every status but done; `next_task_id` follows a recurring task. */
export interface TaskStatus {
  task_id: string;
  status: Status;
  completed_at: string | null;
  xp_earned: number;
  next_task_id: string | null;
}

export interface TaskStatusChange {
  status: Status;
}

/** What to change: absent stays, null clears what may be empty. */
export interface TaskUpdate {
  title?: string;
  description?: string | null;
  status?: Status;
  priority?: Priority;
  estimated_hours?: number | null;
  actual_hours?: number;
  tags?: string[];
  due_date?: string | null;
  due_has_time?: boolean;
  project_id?: string | null;
  zone_id?: string | null;
  energy_needed?: number | null;
  blocked_by?: string[];
  recurrence?: string | null;
}

/** A change of status, title, priority or due date. */
export interface TaskUpdated {
  type: "task_update";
  task_id: string;
  status: Status;
  updated_at: string;
  title: string | null;
  changed: string[];
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

export interface TasksDay {
  date: string;
  tasks: number;
}

/** Good for one connection: `/ws/{user_id}?ticket=…`. */
export interface Ticket {
  ticket: string;
  expires_in: number;
}

/** All null while there is none today. */
export interface TodaysRitual {
  ritual_id: string | null;
  completion_date: string | null;
  completed_at: string | null;
  focus_tasks: ChosenProgress[];
}

/** A tool that the run called: what it did in a line, and what it answered. */
export interface ToolCall {
  tool: string;
  summary: string;
  result: unknown;
}

/** All of the run was taken back; asked again, the first answer returns. */
export interface Undone {
  run_id: string;
  undo_run_id: string;
  put_back: PutBack[];
  xp_taken_back: number;
}

export interface UnlockedAchievement {
  achievement_id: string;
  name: string;
  description: string;
  unlocked_at: string;
  xp_reward: number;
}

/** Oldest first, every activity day present; weeks are ISO weeks, rates percent. */
export interface Visualization {
  xp_over_time: XpDay[];
  tasks_completed_over_time: TasksDay[];
  completion_rate_trend: WeekRate[];
}

/** Nothing happened yet: the change waits for the user's word. */
export interface Waits {
  proposal_id: string;
  summary: string;
}

export interface WeekRate {
  week: string;
  rate: number;
}

/** A kind of flow: its nodes in their order, and a drawing of them in Mermaid. */
export interface WorkflowShown {
  name: string;
  description: string;
  nodes: string[];
  mermaid: string;
}

export interface Workflows {
  workflows: WorkflowShown[];
}

export interface XpDay {
  date: string;
  xp_earned: number;
}

/** `xp_amount` is negative when a task is reopened. */
export interface XpGained {
  type: "xp_gained";
  xp_amount: number;
  new_total: number;
  reason: string;
  /** Counts from 1 per user without gaps; give the last one as `?last_seq=` */
  seq: number;
}

/** Hours in the request win over the task's own. */
export interface XpQuestion {
  task_id: string;
  completion_time_hours?: number | null;
  estimated_hours?: number | null;
}

/** What completing pays with its claim; asking pays nothing. */
export interface XpQuote {
  base_xp: number;
  time_bonus: number;
  streak_multiplier: number;
  total_xp: number;
  calculation_breakdown: Record<string, string>;
}

export interface Zone {
  zone_id: string;
  name: string;
  icon: string | null;
  color: string | null;
  simple_goal: string | null;
  sort_order: number;
  task_count: number;
  completed_count: number;
  created_at: string;
  updated_at: string;
}

/** Without `sort_order` the zone comes last. */
export interface ZoneCreate {
  name: string;
  icon?: string | null;
  color?: string | null;
  simple_goal?: string | null;
  sort_order?: number | null;
}

/** `xp_earned`: net XP of the tasks that are in the zone now. */
export interface ZoneProgress {
  zone_id: string;
  name: string;
  total_tasks: number;
  completed_tasks: number;
  completion_rate: number;
  xp_earned: number;
  streak_days: number;
}

/** Absent stays; null clears icon, color and goal. */
export interface ZoneUpdate {
  name?: string;
  icon?: string | null;
  color?: string | null;
  simple_goal?: string | null;
  sort_order?: number;
}

export interface Zones {
  zones: Zone[];
}

export interface Operations {
  /** End the account with everything in it; asks for the password again. There is no way back: get `/api/v2/export` first. 403 when the password is not right. */
  delete_account: {
    path: "/api/auth/account";
    method: "DELETE";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body: DeleteAccount;
    answer: undefined;
    answers: { 204: undefined; };
    refusals: 400 | 401 | 403 | 413 | 415 | 422 | 429 | 503;
  };
  /** Get a token for a username (or e-mail) and password. After several wrong passwords for a name or from an address the answer is 429 for a while. */
  log_in: {
    path: "/api/auth/login";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body: Login;
    answer: LoginToken;
    answers: { 200: LoginToken; };
    refusals: 400 | 401 | 413 | 415 | 422 | 429 | 503;
  };
  /** Revoke this token at once. Its WebSockets are closed, and the next call with it gets 401. Other tokens stay. */
  log_out: {
    path: "/api/auth/logout";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Message;
    answers: { 200: Message; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** The caller's profile. */
  get_profile: {
    path: "/api/auth/profile";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Profile;
    answers: { 200: Profile; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Change the given fields; a new password ends all other tokens. PUT and PATCH are the same here. 409 when the e-mail address is taken, 403 when `current_password` is not right. */
  update_profile: {
    path: "/api/auth/profile";
    method: "PUT";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body: ProfileUpdate;
    answer: Profile;
    answers: { 200: Profile; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Change the given fields; a new password ends all other tokens. PUT and PATCH are the same here. 409 when the e-mail address is taken, 403 when `current_password` is not right. */
  patch_profile: {
    path: "/api/auth/profile";
    method: "PATCH";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body: ProfileUpdate;
    answer: Profile;
    answers: { 200: Profile; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Create an account and get its first token. The account begins with the zones Work, Life and Self. 409 names the field that is taken. */
  register: {
    path: "/api/auth/register";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body: Register;
    answer: RegisterToken;
    answers: { 201: RegisterToken; };
    refusals: 400 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Say what is on your mind; it comes back as items, and the sure ones are tasks. What is unsure waits: `question` asks for it, and `/answer` or `/save` with `capture_id` settle it. With `save: false` everything waits. `Prefer: respond-async` answers 202 with the address of a job, whose result is the same answer. */
  capture_text: {
    path: "/api/capture/";
    method: "POST";
    params?: undefined;
    query?: { wait?: boolean; };
    headers?: { prefer?: string; "Idempotency-Key"?: string; };
    body: CaptureRequest;
    answer: Captured | AcceptedJob;
    answers: { 200: Captured; 202: AcceptedJob; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Ask what is unclear in a text; nothing is saved until it is answered or saved. */
  clarify_capture: {
    path: "/api/capture/clarify";
    method: "POST";
    params?: undefined;
    query?: { wait?: boolean; };
    headers?: { "Idempotency-Key"?: string; };
    body: ClarifyRequest;
    answer: Clarified;
    answers: { 200: Clarified; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Save what waits in a capture, with your changes. */
  save_capture: {
    path: "/api/capture/save";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: SaveCapture;
    answer: SavedCapture;
    answers: { 200: SavedCapture; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Figures over all captures; `user_id` is the caller's own. */
  get_capture_stats: {
    path: "/api/capture/stats/{user_id}";
    method: "GET";
    params: { user_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: CaptureStats;
    answers: { 200: CaptureStats; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Answer a capture's question, or skip it; the waiting items become tasks. */
  answer_capture: {
    path: "/api/capture/{capture_id}/answer";
    method: "POST";
    params: { capture_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: CaptureAnswer;
    answer: SavedCapture;
    answers: { 200: SavedCapture; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** How far each zone is. Completion in percent of its tasks, the XP they paid, and the zone's own streak in days. */
  get_compass_progress: {
    path: "/api/compass/progress";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: CompassProgress;
    answers: { 200: CompassProgress; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** The zones in their order, with their task counts. */
  list_zones: {
    path: "/api/compass/zones";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Zones;
    answers: { 200: Zones; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Add a zone, for tasks to belong to. */
  create_zone: {
    path: "/api/compass/zones";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: ZoneCreate;
    answer: Zone;
    answers: { 201: Zone; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Change the given fields of a zone. */
  update_zone: {
    path: "/api/compass/zones/{zone_id}";
    method: "PUT";
    params: { zone_id: string; };
    query?: undefined;
    headers?: undefined;
    body: ZoneUpdate;
    answer: Zone;
    answers: { 200: Zone; };
    refusals: 400 | 401 | 403 | 404 | 413 | 415 | 422 | 429 | 503;
  };
  /** Advice from the energy coach, with the facts it rests on. Works without a body too; a question in it gets an answer. Rules give the advice where no language model is set, which `generated_by` tells. */
  coach: {
    path: "/api/energy/coach";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: CoachRequest;
    answer: Advice;
    answers: { 200: Advice; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** The latest energy snapshot; null fields while there is none. */
  get_current_energy: {
    path: "/api/energy/current";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: CurrentEnergy;
    answers: { 200: CurrentEnergy; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** How likely low, medium and high energy are in each of the hours ahead. */
  get_energy_forecast: {
    path: "/api/energy/forecast";
    method: "GET";
    params?: undefined;
    query?: { hours?: number; };
    headers?: undefined;
    body?: undefined;
    answer: EnergyForecast;
    answers: { 200: EnergyForecast; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** The logs of the last days, newest first, with patterns. */
  get_energy_history: {
    path: "/api/energy/history";
    method: "GET";
    params?: undefined;
    query?: { days?: number; };
    headers?: undefined;
    body?: undefined;
    answer: EnergyHistory;
    answers: { 200: EnergyHistory; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Log the current energy level. 1 is low, 2 medium, 3 high. The dashboard and the coach go by the latest. */
  set_energy: {
    path: "/api/energy/set";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: EnergySet;
    answer: LoggedEnergy;
    answers: { 200: LoggedEnergy; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** End the session unpaid. Works without a body. 409 when no session runs. */
  cancel_focus: {
    path: "/api/focus/cancel";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: FocusAct;
    answer: FocusSession;
    answers: { 200: FocusSession; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** End the session and pay its real minutes. Without `session_id` the running one is meant, or the one that just ended by itself. Completing twice gets the first answer again. 409 when there is none. */
  complete_focus: {
    path: "/api/focus/complete";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: FocusComplete;
    answer: CompletedFocus;
    answers: { 200: CompletedFocus; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Count an interruption. Works without a body; the clock runs on. 409 when no session runs. */
  interrupt_focus: {
    path: "/api/focus/interrupt";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: FocusAct;
    answer: FocusStatus;
    answers: { 200: FocusStatus; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Stop the session's clock. Works without a body. 409 when no session runs or it is paused already. */
  pause_focus: {
    path: "/api/focus/pause";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: FocusAct;
    answer: FocusSession;
    answers: { 200: FocusSession; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Let the session's clock run on. Works without a body. 409 when no session runs or it is not paused. */
  resume_focus: {
    path: "/api/focus/resume";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: FocusAct;
    answer: FocusSession;
    answers: { 200: FocusSession; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Start a focus session, on a task or just so. 409 while another one runs, with its `session_id` in `details`. */
  start_focus: {
    path: "/api/focus/start";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: FocusStart;
    answer: FocusSession;
    answers: { 201: FocusSession; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** The session that runs now. */
  get_focus_status: {
    path: "/api/focus/status";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: FocusStatus;
    answers: { 200: FocusStatus; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** XP, level and the latest achievements. */
  get_progress: {
    path: "/api/gamification/progress";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Progress;
    answers: { 200: Progress; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** The current streak, and what keeps it. */
  get_streak: {
    path: "/api/gamification/streak";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: StreakStanding;
    answers: { 200: StreakStanding; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Give XP to a user; admins only. The one call whose `user_id` names somebody else. 403 for everybody but admins. */
  add_xp: {
    path: "/api/gamification/xp/add";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: AddXp;
    answer: AddedXp;
    answers: { 200: AddedXp; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** The level before, the current and the next. */
  get_level_progress: {
    path: "/api/progress/level";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: LevelProgress;
    answers: { 200: LevelProgress; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** The streak with its days and milestones. */
  get_streak_history: {
    path: "/api/progress/streak";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: StreakHistory;
    answers: { 200: StreakHistory; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Figures for charts, oldest first. */
  get_visualization: {
    path: "/api/progress/visualization";
    method: "GET";
    params?: undefined;
    query?: { days?: number; };
    headers?: undefined;
    body?: undefined;
    answer: Visualization;
    answers: { 200: Visualization; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** What completing a task pays; asking pays nothing. */
  calculate_xp: {
    path: "/api/progress/xp/calculate";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: XpQuestion;
    answer: XpQuote;
    answers: { 200: XpQuote; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Claim a finished task's reward, once. Again returns the same receipt. 409 while the task is not done. */
  claim_reward: {
    path: "/api/rewards/claim";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: Claim;
    answer: ClaimReceipt;
    answers: { 200: ClaimReceipt; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Open the oldest box of a type. 409 while no box of this type waits. `odds` tells what it might have held. */
  open_mystery_box: {
    path: "/api/rewards/mystery-box";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: OpenBox;
    answer: OpenedBox;
    answers: { 200: OpenedBox; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** The boxes earned, with the published odds. */
  list_mystery_boxes: {
    path: "/api/rewards/mystery-boxes";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: OwnedBoxes;
    answers: { 200: OwnedBoxes; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Whether today's ritual is done, with suggestions. */
  check_ritual: {
    path: "/api/ritual/check";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: RitualCheck;
    answers: { 200: RitualCheck; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Choose the day's one to three tasks. Choosing again the same day replaces the choice and pays once. 409 when a chosen task is done already. */
  complete_ritual: {
    path: "/api/ritual/complete";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: RitualComplete;
    answer: CompletedRitual;
    answers: { 200: CompletedRitual; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Leave the ritual out today, which is fine. Works without a body. It asks no more this day; completing later is still possible. 409 when today's ritual is complete already. */
  skip_ritual: {
    path: "/api/ritual/skip";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: Nothing;
    answer: SkippedRitual;
    answers: { 200: SkippedRitual; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Figures over the last days. */
  get_ritual_stats: {
    path: "/api/ritual/stats";
    method: "GET";
    params?: undefined;
    query?: { days?: number; };
    headers?: undefined;
    body?: undefined;
    answer: RitualStats;
    answers: { 200: RitualStats; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Today's choice, and how far it is. */
  get_todays_ritual: {
    path: "/api/ritual/today";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: TodaysRitual;
    answers: { 200: TodaysRitual; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** What to do now and why, what is due, what is in the way, what is nearly won. `priorities` are at most five, each with the score and the facts behind it. */
  get_dashboard: {
    path: "/api/secretary/dashboard";
    method: "GET";
    params?: undefined;
    query?: { wait?: boolean; };
    headers?: undefined;
    body?: undefined;
    answer: Dashboard;
    answers: { 200: Dashboard; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Finish a micro-step; again returns the first answer. */
  complete_step: {
    path: "/api/v1/micro-steps/{step_id}/complete";
    method: "PATCH";
    params: { step_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: CompletedStep;
    answers: { 200: CompletedStep; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Smaller, please: cut one open micro-step into smaller ones; the others stay. 409 when the step is finished already. */
  split_step: {
    path: "/api/v1/micro-steps/{step_id}/split";
    method: "POST";
    params: { step_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: SplitTask;
    answers: { 200: SplitTask; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Split a task into micro-steps of minutes. Works without a body. `Prefer: respond-async` answers 202 with the address of a job, whose result is the same answer. */
  split_task: {
    path: "/api/v1/tasks/{task_id}/split";
    method: "POST";
    params: { task_id: string; };
    query?: undefined;
    headers?: { prefer?: string; "Idempotency-Key"?: string; };
    body?: SplitRequest;
    answer: SplitTask | AcceptedJob;
    answers: { 200: SplitTask; 202: AcceptedJob; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** All achievements, with the way towards each. */
  list_achievements: {
    path: "/api/v2/achievements";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Achievements;
    answers: { 200: Achievements; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Conversations with the secretary, the last spoken in first. */
  list_conversations: {
    path: "/api/v2/conversations";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; };
    headers?: undefined;
    body?: undefined;
    answer: ConversationPage;
    answers: { 200: ConversationPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** A conversation with its latest messages, oldest first. */
  get_conversation: {
    path: "/api/v2/conversations/{conversation_id}";
    method: "GET";
    params: { conversation_id: string; };
    query?: { limit?: number; };
    headers?: undefined;
    body?: undefined;
    answer: Conversation;
    answers: { 200: Conversation; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Forget what was said. What was done stays, and can still be taken back. */
  delete_conversation: {
    path: "/api/v2/conversations/{conversation_id}";
    method: "DELETE";
    params: { conversation_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: undefined;
    answers: { 204: undefined; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Everything the store holds of the caller. Deleted tasks too, rows as they are stored, but no password and no token. */
  export_account: {
    path: "/api/v2/export";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Export;
    answers: { 200: Export; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Your flows that run, or wait for a word of yours, newest first. */
  list_flows: {
    path: "/api/v2/flows";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; status?: FlowStatus; };
    headers?: undefined;
    body?: undefined;
    answer: FlowPage;
    answers: { 200: FlowPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** How a flow stands: the steps behind it, and its question while it waits for you. */
  get_flow: {
    path: "/api/v2/flows/{flow_id}";
    method: "GET";
    params: { flow_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Flow;
    answers: { 200: Flow; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Call a flow off: its question is closed, and what it works on never lands. Said again, the first answer returns. 409 for one that has ended otherwise. */
  cancel_flow: {
    path: "/api/v2/flows/{flow_id}/cancel";
    method: "POST";
    params: { flow_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Flow;
    answers: { 200: Flow; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Your jobs, newest first; those that have ended are kept for seven days. */
  list_jobs: {
    path: "/api/v2/jobs";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; status?: JobStatus; };
    headers?: undefined;
    body?: undefined;
    answer: JobPage;
    answers: { 200: JobPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** How a job stands; its result is the answer the call would have given. `job_update` on the WebSocket tells when it is worth asking again. */
  get_job: {
    path: "/api/v2/jobs/{job_id}";
    method: "GET";
    params: { job_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Job;
    answers: { 200: Job; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Take a job back: nothing of it happens, also if it runs already. Said again, the first answer returns. 409 for one that is done or has failed. */
  cancel_job: {
    path: "/api/v2/jobs/{job_id}/cancel";
    method: "POST";
    params: { job_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Job;
    answers: { 200: Job; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Plan a day around what is busy: tasks and breaks on a grid of 15 minutes. At most 70 % of the free time is filled, with at most three focus tasks; what is left out is named with its reason. The first plan of a day stands at once. A later one has the status `offered` and moves nothing: it waits in the proposal `proposal_id` for the user's word. */
  plan_day: {
    path: "/api/v2/plan/day";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { prefer?: string; "Idempotency-Key"?: string; };
    body?: PlanRequest;
    answer: DayPlan | AcceptedJob;
    answers: { 200: DayPlan; 202: AcceptedJob; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Begin the day: up to three suggested tasks, and a question that waits for the choice. */
  start_morning: {
    path: "/api/v2/plan/morning";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: Nothing;
    answer: MorningQuestion;
    answers: { 200: MorningQuestion; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Choose the day's tasks: the morning ritual is complete, and the day is planned with them. 409 when the question was answered already, or a task is done. */
  choose_morning: {
    path: "/api/v2/plan/morning/{flow_id}";
    method: "POST";
    params: { flow_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: MorningChoice;
    answer: MorningPlan;
    answers: { 200: MorningPlan; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Today's plan, with how each of its tasks stands now. Nulls and empty lists while there is none. */
  get_todays_plan: {
    path: "/api/v2/plan/today";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: DayPlan;
    answers: { 200: DayPlan; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Projects with their task counts, the latest used first. */
  list_projects: {
    path: "/api/v2/projects";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Projects;
    answers: { 200: Projects; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** What waits for your word, newest first: deletions, bulk changes, second readings. */
  list_proposals: {
    path: "/api/v2/proposals";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; status?: "open" | "accepted" | "rejected"; };
    headers?: undefined;
    body?: undefined;
    answer: ProposalPage;
    answers: { 200: ProposalPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Do what was proposed, all of it or nothing. Said again, the first answer returns. */
  accept_proposal: {
    path: "/api/v2/proposals/{proposal_id}/accept";
    method: "POST";
    params: { proposal_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Decision;
    answers: { 200: Decision; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Leave everything as it is. Said again, the first answer returns. */
  reject_proposal: {
    path: "/api/v2/proposals/{proposal_id}/reject";
    method: "POST";
    params: { proposal_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Decision;
    answers: { 200: Decision; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** What an agent did in your name: why, with which tools, and each field it changed. */
  get_run: {
    path: "/api/v2/runs/{run_id}";
    method: "GET";
    params: { run_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Run;
    answers: { 200: Run; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Take all of a run back, or nothing: what was changed since is named. Happens once. */
  undo_run: {
    path: "/api/v2/runs/{run_id}/undo";
    method: "POST";
    params: { run_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Undone;
    answers: { 200: Undone; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Talk to the secretary: it acts, asks before it harms, and can take everything back. */
  chat: {
    path: "/api/v2/secretary/chat";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: ChatRequest;
    answer: ChatAnswer;
    answers: { 200: ChatAnswer; };
    refusals: 400 | 401 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** A page of tasks, newest first or as `sort` says. Go on with the answer's `next_page` as `page`, beside the same filter and sort, while there is one: so nothing is seen twice or left out where tasks come and go between the calls. */
  list_tasks: {
    path: "/api/v2/tasks";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; status?: Status[]; priority?: Priority[]; project_id?: string; zone_id?: string; due_before?: string; due_after?: string; sort?: Sort; };
    headers?: undefined;
    body?: undefined;
    answer: TaskPage;
    answers: { 200: TaskPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Create a task. 404 when `zone_id` or an id in `blocked_by` is none of the caller's. */
  create_task: {
    path: "/api/v2/tasks";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body: TaskCreate;
    answer: Task;
    answers: { 201: Task; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Full-text search over title, description and tags. All words of `q` must match, the last one as a prefix; the best match comes first. */
  search_tasks: {
    path: "/api/v2/tasks/search";
    method: "GET";
    params?: undefined;
    query: { limit?: number; offset?: number; page?: string; q: string; };
    headers?: undefined;
    body?: undefined;
    answer: SearchResults;
    answers: { 200: SearchResults; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Figures over all tasks. */
  get_task_stats: {
    path: "/api/v2/tasks/stats";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: TaskStats;
    answers: { 200: TaskStats; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** One task with its micro-steps. */
  get_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "GET";
    params: { task_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: TaskDetail;
    answers: { 200: TaskDetail; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Change the given fields of a task. Absent fields stay, null clears what may be empty. 409 when tasks would wait for each other in a circle. */
  update_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "PUT";
    params: { task_id: string; };
    query?: undefined;
    headers?: undefined;
    body: TaskUpdate;
    answer: Task;
    answers: { 200: Task; };
    refusals: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  };
  /** Delete a task; what it paid stays. `/restore` brings it back. */
  delete_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "DELETE";
    params: { task_id: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: undefined;
    answers: { 204: undefined; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** Bring a deleted task back as it was; pays nothing. 409 when it is not deleted. */
  restore_task: {
    path: "/api/v2/tasks/{task_id}/restore";
    method: "POST";
    params: { task_id: string; };
    query?: undefined;
    headers?: { "Idempotency-Key"?: string; };
    body?: undefined;
    answer: Task;
    answers: { 200: Task; };
    refusals: 401 | 403 | 404 | 409 | 422 | 429 | 503;
  };
  /** Set the status; done pays XP, once. A recurring task that is done is followed by the next one, `next_task_id`. Reopening takes back what finishing paid. */
  set_task_status: {
    path: "/api/v2/tasks/{task_id}/status";
    method: "PATCH";
    params: { task_id: string; };
    query?: undefined;
    headers?: undefined;
    body: TaskStatusChange;
    answer: TaskStatus;
    answers: { 200: TaskStatus; };
    refusals: 400 | 401 | 403 | 404 | 413 | 415 | 422 | 429 | 503;
  };
  /** The kinds of flows: what each does, its steps, and a drawing of them in Mermaid. */
  list_workflows: {
    path: "/api/v2/workflows";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Workflows;
    answers: { 200: Workflows; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** One kind of flow. */
  get_workflow: {
    path: "/api/v2/workflows/{name}";
    method: "GET";
    params: { name: string; };
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: WorkflowShown;
    answers: { 200: WorkflowShown; };
    refusals: 401 | 403 | 404 | 422 | 429 | 503;
  };
  /** A one-time ticket for a WebSocket, good for 30 seconds. For browsers, which can send no header there: connect to `/ws/{user_id}?ticket=TICKET`. */
  issue_ticket: {
    path: "/api/v2/ws-ticket";
    method: "POST";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Ticket;
    answers: { 200: Ticket; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Every grant and reversal, newest first. Their sum is `balance`. Go on with the answer's `next_page` as `page` while there is one. */
  list_ledger: {
    path: "/api/v2/xp/ledger";
    method: "GET";
    params?: undefined;
    query?: { limit?: number; offset?: number; page?: string; };
    headers?: undefined;
    body?: undefined;
    answer: LedgerPage;
    answers: { 200: LedgerPage; };
    refusals: 401 | 403 | 422 | 429 | 503;
  };
  /** Whether the server is ready: 200 when it is, 503 while it is not. Needs no token and counts for no limit. `degraded` means ready with less. */
  get_health: {
    path: "/health";
    method: "GET";
    params?: undefined;
    query?: undefined;
    headers?: undefined;
    body?: undefined;
    answer: Health;
    answers: { 200: Health; 503: Health; };
    refusals: 422;
  };
}

/**
 * All calls by path and method. A typed client of it:
 *
 * export async function call<P extends keyof Paths, M extends keyof Paths[P] & string>(
 *   token: string, method: M, path: P, sent: Sent<Paths[P][M]>,
 * ): Promise<Answer<Paths[P][M]>> {
 *   const { params, query, headers, body } = sent as Record<string, Record<string, string>>;
 *   const filled = path.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(params[name]));
 *   const pairs = Object.entries(query ?? {}).flatMap(([k, v]) => [v].flat().map((w) => [k, w]));
 *   const answer = await fetch(`${filled}?${new URLSearchParams(pairs)}`, {
 *     method,
 *     headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json",
 *       ...headers },
 *     body: body && JSON.stringify(body),
 *   });
 *   const said = answer.status === 204 ? undefined : await answer.json();
 *   if (!answer.ok) throw (said as ErrorEnvelope).error;
 *   return said;
 * }
 */
export interface Paths {
  "/api/auth/account": {
    DELETE: Operations["delete_account"];
  };
  "/api/auth/login": {
    POST: Operations["log_in"];
  };
  "/api/auth/logout": {
    POST: Operations["log_out"];
  };
  "/api/auth/profile": {
    GET: Operations["get_profile"];
    PUT: Operations["update_profile"];
    PATCH: Operations["patch_profile"];
  };
  "/api/auth/register": {
    POST: Operations["register"];
  };
  "/api/capture/": {
    POST: Operations["capture_text"];
  };
  "/api/capture/clarify": {
    POST: Operations["clarify_capture"];
  };
  "/api/capture/save": {
    POST: Operations["save_capture"];
  };
  "/api/capture/stats/{user_id}": {
    GET: Operations["get_capture_stats"];
  };
  "/api/capture/{capture_id}/answer": {
    POST: Operations["answer_capture"];
  };
  "/api/compass/progress": {
    GET: Operations["get_compass_progress"];
  };
  "/api/compass/zones": {
    GET: Operations["list_zones"];
    POST: Operations["create_zone"];
  };
  "/api/compass/zones/{zone_id}": {
    PUT: Operations["update_zone"];
  };
  "/api/energy/coach": {
    POST: Operations["coach"];
  };
  "/api/energy/current": {
    GET: Operations["get_current_energy"];
  };
  "/api/energy/forecast": {
    GET: Operations["get_energy_forecast"];
  };
  "/api/energy/history": {
    GET: Operations["get_energy_history"];
  };
  "/api/energy/set": {
    POST: Operations["set_energy"];
  };
  "/api/focus/cancel": {
    POST: Operations["cancel_focus"];
  };
  "/api/focus/complete": {
    POST: Operations["complete_focus"];
  };
  "/api/focus/interrupt": {
    POST: Operations["interrupt_focus"];
  };
  "/api/focus/pause": {
    POST: Operations["pause_focus"];
  };
  "/api/focus/resume": {
    POST: Operations["resume_focus"];
  };
  "/api/focus/start": {
    POST: Operations["start_focus"];
  };
  "/api/focus/status": {
    GET: Operations["get_focus_status"];
  };
  "/api/gamification/progress": {
    GET: Operations["get_progress"];
  };
  "/api/gamification/streak": {
    GET: Operations["get_streak"];
  };
  "/api/gamification/xp/add": {
    POST: Operations["add_xp"];
  };
  "/api/progress/level": {
    GET: Operations["get_level_progress"];
  };
  "/api/progress/streak": {
    GET: Operations["get_streak_history"];
  };
  "/api/progress/visualization": {
    GET: Operations["get_visualization"];
  };
  "/api/progress/xp/calculate": {
    POST: Operations["calculate_xp"];
  };
  "/api/rewards/claim": {
    POST: Operations["claim_reward"];
  };
  "/api/rewards/mystery-box": {
    POST: Operations["open_mystery_box"];
  };
  "/api/rewards/mystery-boxes": {
    GET: Operations["list_mystery_boxes"];
  };
  "/api/ritual/check": {
    GET: Operations["check_ritual"];
  };
  "/api/ritual/complete": {
    POST: Operations["complete_ritual"];
  };
  "/api/ritual/skip": {
    POST: Operations["skip_ritual"];
  };
  "/api/ritual/stats": {
    GET: Operations["get_ritual_stats"];
  };
  "/api/ritual/today": {
    GET: Operations["get_todays_ritual"];
  };
  "/api/secretary/dashboard": {
    GET: Operations["get_dashboard"];
  };
  "/api/v1/micro-steps/{step_id}/complete": {
    PATCH: Operations["complete_step"];
  };
  "/api/v1/micro-steps/{step_id}/split": {
    POST: Operations["split_step"];
  };
  "/api/v1/tasks/{task_id}/split": {
    POST: Operations["split_task"];
  };
  "/api/v2/achievements": {
    GET: Operations["list_achievements"];
  };
  "/api/v2/conversations": {
    GET: Operations["list_conversations"];
  };
  "/api/v2/conversations/{conversation_id}": {
    GET: Operations["get_conversation"];
    DELETE: Operations["delete_conversation"];
  };
  "/api/v2/export": {
    GET: Operations["export_account"];
  };
  "/api/v2/flows": {
    GET: Operations["list_flows"];
  };
  "/api/v2/flows/{flow_id}": {
    GET: Operations["get_flow"];
  };
  "/api/v2/flows/{flow_id}/cancel": {
    POST: Operations["cancel_flow"];
  };
  "/api/v2/jobs": {
    GET: Operations["list_jobs"];
  };
  "/api/v2/jobs/{job_id}": {
    GET: Operations["get_job"];
  };
  "/api/v2/jobs/{job_id}/cancel": {
    POST: Operations["cancel_job"];
  };
  "/api/v2/plan/day": {
    POST: Operations["plan_day"];
  };
  "/api/v2/plan/morning": {
    POST: Operations["start_morning"];
  };
  "/api/v2/plan/morning/{flow_id}": {
    POST: Operations["choose_morning"];
  };
  "/api/v2/plan/today": {
    GET: Operations["get_todays_plan"];
  };
  "/api/v2/projects": {
    GET: Operations["list_projects"];
  };
  "/api/v2/proposals": {
    GET: Operations["list_proposals"];
  };
  "/api/v2/proposals/{proposal_id}/accept": {
    POST: Operations["accept_proposal"];
  };
  "/api/v2/proposals/{proposal_id}/reject": {
    POST: Operations["reject_proposal"];
  };
  "/api/v2/runs/{run_id}": {
    GET: Operations["get_run"];
  };
  "/api/v2/runs/{run_id}/undo": {
    POST: Operations["undo_run"];
  };
  "/api/v2/secretary/chat": {
    POST: Operations["chat"];
  };
  "/api/v2/tasks": {
    GET: Operations["list_tasks"];
    POST: Operations["create_task"];
  };
  "/api/v2/tasks/search": {
    GET: Operations["search_tasks"];
  };
  "/api/v2/tasks/stats": {
    GET: Operations["get_task_stats"];
  };
  "/api/v2/tasks/{task_id}": {
    GET: Operations["get_task"];
    PUT: Operations["update_task"];
    DELETE: Operations["delete_task"];
  };
  "/api/v2/tasks/{task_id}/restore": {
    POST: Operations["restore_task"];
  };
  "/api/v2/tasks/{task_id}/status": {
    PATCH: Operations["set_task_status"];
  };
  "/api/v2/workflows": {
    GET: Operations["list_workflows"];
  };
  "/api/v2/workflows/{name}": {
    GET: Operations["get_workflow"];
  };
  "/api/v2/ws-ticket": {
    POST: Operations["issue_ticket"];
  };
  "/api/v2/xp/ledger": {
    GET: Operations["list_ledger"];
  };
  "/health": {
    GET: Operations["get_health"];
  };
}

/** What a call of `Paths` or `Operations` is sent. */
export type Sent<O> = Pick<O, Extract<keyof O, "params" | "query" | "headers" | "body">>;
/** What it answers when it is done. */
export type Answer<O> = O extends { answer: infer A } ? A : never;
