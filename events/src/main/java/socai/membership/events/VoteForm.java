package socai.membership.events;

/** How a cell votes on an admission; the meeting chooses (biểu quyết bằng phiếu kín hoặc thẻ đảng viên). */
public enum VoteForm {
    SECRET_BALLOT,
    RAISED_CARD
}
