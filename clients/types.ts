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
}

export interface BoxReward {
  type?: "xp";
  amount: number;
  rarity: string;
}

/** The user's word on the question: a value, or skip for the best reading. */
export interface CaptureAnswer {
  value?: string | null;
  skip?: boolean;
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
  type: "task" | "event" | "habit" | "shopping" | "thought" | "idea" | "question";
  title: string;
  due_date?: string | null;
  due_has_time?: boolean;
  priority?: "low" | "medium" | "high" | "urgent" | null;
  tags?: string[];
  project_id?: string | null;
  zone_id?: string | null;
  recurrence?: string | null;
  estimated_minutes?: number | null;
  confidence: number;
  source_spans?: ([number, number])[];
  item_id: string;
  task_id?: string | null;
}

export interface ChosenProgress {
  task_id: string;
  title: string;
  status: "todo" | "in_progress" | "blocked" | "done";
  progress_percent: number;
}

export interface ChosenTask {
  task_id: string;
  title: string;
}

export interface Claim {
  task_id: string;
  reward_type?: string;
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

/** All null while nothing was logged yet. */
export interface CurrentEnergy {
  snapshot_id?: string | null;
  energy_level?: number | null;
  recorded_at?: string | null;
  time_of_day?: string | null;
  hours_since_last?: number | null;
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
  generated_by?: string;
}

export interface DeleteAccount {
  password: string;
}

/** Snapshots newest first. */
export interface EnergyHistory {
  snapshots: EnergySnapshot[];
  patterns: EnergyPatterns;
  recommendations: string[];
}

/** `best_time_of_day` is null until at least five logs say so. */
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
  code: string;
  message: string;
  details: Record<string, unknown>;
  timestamp: string;
  request_id: string | null;
}

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
  status: "todo" | "in_progress" | "blocked" | "done";
  priority: "low" | "medium" | "high" | "urgent";
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

export interface HTTPValidationError {
  detail?: ValidationError[];
}

/** `degraded` names the parts that are away while the rest works. */
export interface Health {
  status: "ready" | "degraded" | "unavailable";
  degraded: string[];
  store: string;
  jobs: string;
  brain: string;
  versions: Record<string, string>;
}

export interface HistoryDay {
  date: string;
  tasks_completed: number;
}

/** A piece of work behind a request. `result` is the answer the call would have given. */
export interface Job {
  job_id: string;
  kind: string;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
  attempts: number;
  result: Record<string, unknown> | null;
  error: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
}

export interface JobUpdated {
  type: "job_update";
  job_id: string;
  kind: string;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
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
  token_type?: "bearer";
  expires_in?: number;
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

/** A body without fields; `{}` or none at all. */
export interface Nothing {
}

export interface Odds {
  rarity: string;
  amount: number;
  percent: number;
}

export interface OpenBox {
  box_type: "bronze" | "silver" | "gold";
}

/** `odds`: what a box of this type may hold, and how often. */
export interface OpenedBox {
  box_id: string;
  box_type: "bronze" | "silver" | "gold";
  reward: BoxReward;
  animation: string;
  message: string;
  odds: Odds[];
}

export interface OwnedBox {
  box_id: string;
  box_type: "bronze" | "silver" | "gold";
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
  email?: string | null;
  timezone?: string | null;
  avatar_url?: string | null;
  bio?: string | null;
  preferences?: Record<string, unknown> | null;
  password?: string | null;
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

export interface Register {
  username: string;
  email: string;
  password: string;
  full_name?: string | null;
  timezone?: string;
}

export interface RegisterToken {
  access_token: string;
  token_type?: "bearer";
  expires_in?: number;
  user: RegisteredUser;
}

export interface RegisteredUser {
  user_id: string;
  username: string;
  email: string;
  full_name: string | null;
  created_at: string;
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
  title?: string | null;
  type?: "task" | "event" | "habit" | "shopping" | "thought" | "idea" | "question" | null;
  due_date?: string | null;
  priority?: "low" | "medium" | "high" | "urgent" | null;
  tags?: string[] | null;
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

export interface SplitRequest {
  max_steps?: number;
  max_minutes_per_step?: number;
}

/** `coverage_minutes`: how much of the estimate the open steps cover. */
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

/** `days_until_break`: days that may be missed, which is the freezes held. */
export interface StreakStanding {
  current_streak: number;
  longest_streak: number;
  streak_start_date: string | null;
  last_completion_date: string | null;
  streak_status: "none" | "broken" | "active" | "frozen" | "at_risk";
  days_until_break: number;
  next_milestone: number | null;
}

export interface SuggestedTask {
  task_id: string;
  title: string;
  priority: "low" | "medium" | "high" | "urgent";
  estimated_hours: number | null;
}

/** `completion_percentage`: 100 when done, else by logged hours, else by steps. */
export interface Task {
  task_id: string;
  title: string;
  description: string | null;
  status: "todo" | "in_progress" | "blocked" | "done";
  priority: "low" | "medium" | "high" | "urgent";
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
  priority?: "low" | "medium" | "high" | "urgent";
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
  status: "todo" | "in_progress" | "blocked" | "done";
  priority: "low" | "medium" | "high" | "urgent";
  due_date: string | null;
  created_at: string;
}

export interface TaskDeleted {
  type: "task_deleted";
  task_id: string;
}

export interface TaskDetail {
  task_id: string;
  title: string;
  description: string | null;
  status: "todo" | "in_progress" | "blocked" | "done";
  priority: "low" | "medium" | "high" | "urgent";
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
  status: "todo" | "in_progress" | "blocked" | "done";
  completed_at: string | null;
  xp_earned: number;
  next_task_id?: string | null;
}

export interface TaskStatusChange {
  status: "todo" | "in_progress" | "blocked" | "done";
}

/** What to change: absent stays, null clears what may be empty. */
export interface TaskUpdate {
  title?: string | null;
  description?: string | null;
  status?: "todo" | "in_progress" | "blocked" | "done" | null;
  priority?: "low" | "medium" | "high" | "urgent" | null;
  estimated_hours?: number | null;
  actual_hours?: number | null;
  tags?: string[] | null;
  due_date?: string | null;
  due_has_time?: boolean | null;
  project_id?: string | null;
  zone_id?: string | null;
  energy_needed?: number | null;
  blocked_by?: string[] | null;
  recurrence?: string | null;
}

/** A change of status, title, priority or due date. */
export interface TaskUpdated {
  type: "task_update";
  task_id: string;
  status: "todo" | "in_progress" | "blocked" | "done";
  updated_at: string;
  title: string | null;
  changed: string[];
}

export interface TasksDay {
  date: string;
  tasks: number;
}

/** Good for one connection: `/ws/{user_id}?ticket=…`. */
export interface Ticket {
  ticket: string;
  expires_in?: number;
}

/** All null while there is none today. */
export interface TodaysRitual {
  ritual_id?: string | null;
  completion_date?: string | null;
  completed_at?: string | null;
  focus_tasks?: ChosenProgress[];
}

export interface UnlockedAchievement {
  achievement_id: string;
  name: string;
  description: string;
  unlocked_at: string;
  xp_reward: number;
}

export interface ValidationError {
  loc: (string | number)[];
  msg: string;
  type: string;
  input?: unknown;
  ctx?: Record<string, unknown>;
}

/** Oldest first, every activity day present; weeks are ISO weeks, rates percent. */
export interface Visualization {
  xp_over_time: XpDay[];
  tasks_completed_over_time: TasksDay[];
  completion_rate_trend: WeekRate[];
}

export interface WeekRate {
  week: string;
  rate: number;
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
  name?: string | null;
  icon?: string | null;
  color?: string | null;
  simple_goal?: string | null;
  sort_order?: number | null;
}

export interface Zones {
  zones: Zone[];
}

export interface Operations {
  /** End the account with everything in it; asks for the password again. */
  delete_account: {
    path: "/api/auth/account";
    method: "DELETE";
    query: undefined;
    body: DeleteAccount;
    answer: undefined;
  };
  /** Get a token for a username (or e-mail) and password. */
  log_in: {
    path: "/api/auth/login";
    method: "POST";
    query: undefined;
    body: Login;
    answer: LoginToken;
  };
  /** Revoke this token at once. */
  log_out: {
    path: "/api/auth/logout";
    method: "POST";
    query: undefined;
    body: undefined;
    answer: Message;
  };
  /** The caller's profile. */
  get_profile: {
    path: "/api/auth/profile";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Profile;
  };
  /** Change the given fields; a new password ends all other tokens. */
  patch_profile: {
    path: "/api/auth/profile";
    method: "PATCH";
    query: undefined;
    body: ProfileUpdate;
    answer: Profile;
  };
  /** Change the given fields; a new password ends all other tokens. */
  update_profile: {
    path: "/api/auth/profile";
    method: "PUT";
    query: undefined;
    body: ProfileUpdate;
    answer: Profile;
  };
  /** Create an account and get its first token. */
  register: {
    path: "/api/auth/register";
    method: "POST";
    query: undefined;
    body: Register;
    answer: RegisterToken;
  };
  /** Say what is on your mind; it comes back as items, and the sure ones are tasks. */
  capture_text: {
    path: "/api/capture/";
    method: "POST";
    query: { wait?: boolean; };
    body: CaptureRequest;
    answer: Captured | AcceptedJob;
  };
  /** Ask what is unclear in a text; nothing is saved until it is answered or saved. */
  clarify_capture: {
    path: "/api/capture/clarify";
    method: "POST";
    query: { wait?: boolean; };
    body: ClarifyRequest;
    answer: Clarified;
  };
  /** Save what waits in a capture, with your changes. */
  save_capture: {
    path: "/api/capture/save";
    method: "POST";
    query: undefined;
    body: SaveCapture;
    answer: SavedCapture;
  };
  /** Figures over all captures; `user_id` is the caller's own. */
  get_capture_stats: {
    path: "/api/capture/stats/{user_id}";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: CaptureStats;
  };
  /** Answer a capture's question, or skip it; the waiting items become tasks. */
  answer_capture: {
    path: "/api/capture/{capture_id}/answer";
    method: "POST";
    query: undefined;
    body: CaptureAnswer;
    answer: SavedCapture;
  };
  /** How far each zone is. */
  get_compass_progress: {
    path: "/api/compass/progress";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: CompassProgress;
  };
  /** The zones in their order, with their task counts. */
  list_zones: {
    path: "/api/compass/zones";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Zones;
  };
  /** Add a zone. */
  create_zone: {
    path: "/api/compass/zones";
    method: "POST";
    query: undefined;
    body: ZoneCreate;
    answer: Zone;
  };
  /** Change the given fields of a zone. */
  update_zone: {
    path: "/api/compass/zones/{zone_id}";
    method: "PUT";
    query: undefined;
    body: ZoneUpdate;
    answer: Zone;
  };
  /** Advice from the energy coach, with the facts it rests on. */
  coach: {
    path: "/api/energy/coach";
    method: "POST";
    query: undefined;
    body: CoachRequest | null;
    answer: Advice;
  };
  /** The latest energy snapshot; null fields while there is none. */
  get_current_energy: {
    path: "/api/energy/current";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: CurrentEnergy;
  };
  /** The logs of the last days, newest first, with patterns. */
  get_energy_history: {
    path: "/api/energy/history";
    method: "GET";
    query: { days?: number; };
    body: undefined;
    answer: EnergyHistory;
  };
  /** Log the current energy level. */
  set_energy: {
    path: "/api/energy/set";
    method: "POST";
    query: undefined;
    body: EnergySet;
    answer: LoggedEnergy;
  };
  /** End the session unpaid. */
  cancel_focus: {
    path: "/api/focus/cancel";
    method: "POST";
    query: undefined;
    body: FocusAct | null;
    answer: FocusSession;
  };
  /** End the session and pay its real minutes. */
  complete_focus: {
    path: "/api/focus/complete";
    method: "POST";
    query: undefined;
    body: FocusComplete;
    answer: CompletedFocus;
  };
  /** Count an interruption. */
  interrupt_focus: {
    path: "/api/focus/interrupt";
    method: "POST";
    query: undefined;
    body: FocusAct | null;
    answer: FocusStatus;
  };
  /** Stop the session's clock. */
  pause_focus: {
    path: "/api/focus/pause";
    method: "POST";
    query: undefined;
    body: FocusAct | null;
    answer: FocusSession;
  };
  /** Let the session's clock run on. */
  resume_focus: {
    path: "/api/focus/resume";
    method: "POST";
    query: undefined;
    body: FocusAct | null;
    answer: FocusSession;
  };
  /** Start a focus session. */
  start_focus: {
    path: "/api/focus/start";
    method: "POST";
    query: undefined;
    body: FocusStart;
    answer: FocusSession;
  };
  /** The session that runs now. */
  get_focus_status: {
    path: "/api/focus/status";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: FocusStatus;
  };
  /** XP, level and the latest achievements. */
  get_progress: {
    path: "/api/gamification/progress";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Progress;
  };
  /** The current streak, and what keeps it. */
  get_streak: {
    path: "/api/gamification/streak";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: StreakStanding;
  };
  /** Give XP to a user; admins only. */
  add_xp: {
    path: "/api/gamification/xp/add";
    method: "POST";
    query: undefined;
    body: AddXp;
    answer: AddedXp;
  };
  /** The level before, the current and the next. */
  get_level_progress: {
    path: "/api/progress/level";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: LevelProgress;
  };
  /** The streak with its days and milestones. */
  get_streak_history: {
    path: "/api/progress/streak";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: StreakHistory;
  };
  /** Figures for charts, oldest first. */
  get_visualization: {
    path: "/api/progress/visualization";
    method: "GET";
    query: { days?: number; };
    body: undefined;
    answer: Visualization;
  };
  /** What completing a task pays; asking pays nothing. */
  calculate_xp: {
    path: "/api/progress/xp/calculate";
    method: "POST";
    query: undefined;
    body: XpQuestion;
    answer: XpQuote;
  };
  /** Claim a finished task's reward, once. */
  claim_reward: {
    path: "/api/rewards/claim";
    method: "POST";
    query: undefined;
    body: Claim;
    answer: ClaimReceipt;
  };
  /** Open the oldest box of a type. */
  open_mystery_box: {
    path: "/api/rewards/mystery-box";
    method: "POST";
    query: undefined;
    body: OpenBox;
    answer: OpenedBox;
  };
  /** The boxes earned, with the published odds. */
  list_mystery_boxes: {
    path: "/api/rewards/mystery-boxes";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: OwnedBoxes;
  };
  /** Whether today's ritual is done, with suggestions. */
  check_ritual: {
    path: "/api/ritual/check";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: RitualCheck;
  };
  /** Choose the day's one to three tasks. */
  complete_ritual: {
    path: "/api/ritual/complete";
    method: "POST";
    query: undefined;
    body: RitualComplete;
    answer: CompletedRitual;
  };
  /** Not today. */
  skip_ritual: {
    path: "/api/ritual/skip";
    method: "POST";
    query: undefined;
    body: Nothing | null;
    answer: SkippedRitual;
  };
  /** Figures over the last days. */
  get_ritual_stats: {
    path: "/api/ritual/stats";
    method: "GET";
    query: { days?: number; };
    body: undefined;
    answer: RitualStats;
  };
  /** Today's choice, and how far it is. */
  get_todays_ritual: {
    path: "/api/ritual/today";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: TodaysRitual;
  };
  /** What to do now and why, what is due, what is in the way, what is nearly won. */
  get_dashboard: {
    path: "/api/secretary/dashboard";
    method: "GET";
    query: { wait?: boolean; };
    body: undefined;
    answer: Dashboard;
  };
  /** Finish a micro-step; again returns the first answer. */
  complete_step: {
    path: "/api/v1/micro-steps/{step_id}/complete";
    method: "PATCH";
    query: undefined;
    body: undefined;
    answer: CompletedStep;
  };
  /** Split a task into micro-steps of minutes. */
  split_task: {
    path: "/api/v1/tasks/{task_id}/split";
    method: "POST";
    query: undefined;
    body: SplitRequest | null;
    answer: SplitTask | AcceptedJob;
  };
  /** All achievements, with the way towards each. */
  list_achievements: {
    path: "/api/v2/achievements";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Achievements;
  };
  /** Everything the store holds of the caller. */
  export_account: {
    path: "/api/v2/export";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Export;
  };
  /** How a job stands; its result is the answer the call would have given. */
  get_job: {
    path: "/api/v2/jobs/{job_id}";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Job;
  };
  /** Projects with their task counts, the latest used first. */
  list_projects: {
    path: "/api/v2/projects";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Projects;
  };
  /** A page of tasks, newest first. */
  list_tasks: {
    path: "/api/v2/tasks";
    method: "GET";
    query: { limit?: number; offset?: number; page?: string | null; status?: ("todo" | "in_progress" | "blocked" | "done")[]; priority?: ("low" | "medium" | "high" | "urgent")[]; project_id?: string | null; zone_id?: string | null; due_before?: string | null; due_after?: string | null; sort?: "created" | "-created" | "due" | "-due" | "priority" | "urgency"; };
    body: undefined;
    answer: TaskPage;
  };
  /** Create a task. */
  create_task: {
    path: "/api/v2/tasks";
    method: "POST";
    query: undefined;
    body: TaskCreate;
    answer: Task;
  };
  /** Full-text search over title, description and tags. */
  search_tasks: {
    path: "/api/v2/tasks/search";
    method: "GET";
    query: { limit?: number; offset?: number; page?: string | null; q: string; };
    body: undefined;
    answer: SearchResults;
  };
  /** Figures over all tasks. */
  get_task_stats: {
    path: "/api/v2/tasks/stats";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: TaskStats;
  };
  /** Delete a task; what it paid stays. */
  delete_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "DELETE";
    query: undefined;
    body: undefined;
    answer: undefined;
  };
  /** One task with its micro-steps. */
  get_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: TaskDetail;
  };
  /** Change the given fields of a task. */
  update_task: {
    path: "/api/v2/tasks/{task_id}";
    method: "PUT";
    query: undefined;
    body: TaskUpdate;
    answer: Task;
  };
  /** Bring a deleted task back as it was; pays nothing. */
  restore_task: {
    path: "/api/v2/tasks/{task_id}/restore";
    method: "POST";
    query: undefined;
    body: undefined;
    answer: Task;
  };
  /** Set the status; done pays XP, once. */
  set_task_status: {
    path: "/api/v2/tasks/{task_id}/status";
    method: "PATCH";
    query: undefined;
    body: TaskStatusChange;
    answer: TaskStatus;
  };
  /** A one-time ticket for a WebSocket, good for 30 seconds. */
  issue_ticket: {
    path: "/api/v2/ws-ticket";
    method: "POST";
    query: undefined;
    body: undefined;
    answer: Ticket;
  };
  /** Every grant and reversal, newest first. */
  list_ledger: {
    path: "/api/v2/xp/ledger";
    method: "GET";
    query: { limit?: number; offset?: number; page?: string | null; };
    body: undefined;
    answer: LedgerPage;
  };
  /** 200 when ready, 503 while not. */
  get_health: {
    path: "/health";
    method: "GET";
    query: undefined;
    body: undefined;
    answer: Health;
  };
}
