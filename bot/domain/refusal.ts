/**
 * Every "no" of the product. Each code has a sentence in four languages (`cards/text/refusal.ts`); the
 * sentence says what to do.
 */
export const refusalCodes = [
  'no_account',
  'account_inactive',
  'account_expired',
  'account_not_activated',
  'account_untrained',
  'own_account',
  'person_invalid',
  'person_exists',
  'username_taken',
  'sender_missing',
  'directory_unknown',
  'directory_unreachable',
  'directory_disabled',
  'directory_incomplete',
  'username_differs',
  'address_differs',
  'points_open',
  'last_administrator',
  'forbidden',
  'wrong_clinic',
  'not_found',
  'personal_chat_only',
  'bad_request',
  'already_handled',
  'card_old',
  'out_of_order',
  'task_taken',
  'away_invalid',
  'mailbox_invalid',
  'order_invalid',
  'order_person_missing',
  'leaver_invalid',
  'own_proposal',
  'same_person',
  'reason_missing',
  'purpose_missing',
  'purpose_not_approved',
  'purpose_in_use',
  'title_missing',
  'title_too_long',
  'name_taken',
  'text_missing',
  'text_too_long',
  'text_faulty',
  'text_unchanged',
  'template_not_sendable',
  'template_moved',
  'change_open',
  'values_invalid',
  'value_changed',
  'value_invalid',
  'value_taken',
  'value_full',
  'value_block',
  'own_value',
  'setting_invalid',
  'unit_in_use',
  'number_invalid',
  'number_mismatch',
  'consent_missing',
  'consent_absent',
  'consent_declined',
  'consent_barred',
  'consent_outdated',
  'consent_undated',
  'record_unchecked',
  'answer_invalid',
  'mode_invalid',
  'draft_expired',
  'draft_ended',
  'disclosure_block',
  'disclosure_reason_missing',
  'sheet_decided',
  'sheet_nothing',
  'sheet_empty',
  'sheet_own',
  'sheet_reason_missing',
  'file_empty',
  'file_too_large',
  'file_too_many_rows',
  'file_too_many_cells',
  'file_too_many_worksheets',
  'file_encrypted',
  'file_ods',
  'file_xls',
  'file_not_table',
  'file_damaged',
  'sender_invalid',
  'window_closed',
  'too_late',
  'already_left',
  'already_repeated',
  'training_number',
  'provider_missing',
  'filter_invalid',
  'review_unseen',
  'account_moved_on',
  'deletion_not_yours',
  'deletion_ehealth_only',
  'own_message',
  'own_deviation',
  'checks_open',
  'check_unmarked',
  'check_unseen',
  'deletion_reason_missing',
  'message_deviates',
  'message_in_run',
  'message_under_way',
] as const

/** Why something was refused. */
export type RefusalCode = (typeof refusalCodes)[number]

/** A field of a form and what is wrong with it; `code` has a sentence in `cards/text/fault.ts`. */
export interface FieldFault {
  /** Id of the input on the card. */
  field: string
  code: string
  /** Values for the sentence: the name of the field, what was found. Shown to the person who typed them only. */
  params?: Record<string, string>
}

/**
 * Thrown where a rule says no. It is expected, is shown to the person in words, and is recorded in the audit
 * by its code (XC-02). It carries no personal data besides what goes back into the person's own form.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly faults: readonly FieldFault[]
  constructor(code: RefusalCode, faults: readonly FieldFault[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.faults = faults
  }
}
