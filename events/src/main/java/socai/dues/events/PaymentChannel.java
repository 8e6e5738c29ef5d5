package socai.dues.events;

/** How dues came in. */
public enum PaymentChannel {
    CASH,
    BANK_TRANSFER,
    /** The national public service portal (Cổng Dịch vụ công quốc gia). */
    PORTAL
}
