package socai.membership.events;

/** The four ways of a transfer of activities (chuyển sinh hoạt đảng). */
public enum TransferKind {
    /** Chính thức: the seat moves to a cell of another grassroots organisation. */
    OFFICIAL,
    /** Nội bộ: the seat moves to another cell of the same grassroots organisation. */
    INTERNAL,
    /** Tạm thời: the seat stays; the member takes part elsewhere for a term and votes nowhere meanwhile. */
    TEMPORARY,
    /** Ra ngoài nước: the seat stays; the member takes part under the overseas committee. */
    ABROAD;

    /** Whether the seat goes with the member. */
    public boolean movesSeat() {
        return this == OFFICIAL || this == INTERNAL;
    }
}
