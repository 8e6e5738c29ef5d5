package socai.demo.life;

import socai.membership.events.TransferKind;

/** How far a transfer of the demonstration comes, and what is special about it. */
enum Move {
    COMPLETE(TransferKind.OFFICIAL, 300),
    INSIDE(TransferKind.INTERNAL, 260),
    /** Presented after the limit, which was reported before. */
    LATE(TransferKind.OFFICIAL, 220),
    /** Asked from the wrong committee first; the file is found incomplete, sent back, presented again. */
    RETURNED_ONCE(TransferKind.OFFICIAL, 180),
    STAY_ENDED(TransferKind.TEMPORARY, 240),
    STAYS(TransferKind.TEMPORARY, 80),
    /** Lies where it came to when the demonstration ends. */
    RETURNED(TransferKind.OFFICIAL, 45),
    PRESENTED(TransferKind.OFFICIAL, 40),
    LETTER(TransferKind.OFFICIAL, 20),
    OVERDUE(TransferKind.INTERNAL, 75),
    ABROAD(TransferKind.ABROAD, 60),
    WITHDRAWN(TransferKind.OFFICIAL, 50),
    REQUESTED(TransferKind.OFFICIAL, 6);

    private final TransferKind kind;
    private final int before;

    /** @param before days before the end of the demonstration on which it is asked for */
    Move(TransferKind kind, int before) {
        this.kind = kind;
        this.before = before;
    }

    TransferKind kind() {
        return kind;
    }

    int before() {
        return before;
    }
}
