package socai.spine;

import java.time.LocalDate;

/** No published regulation gives a needed parameter on a date. The door answers it as a refusal, not as a fault. */
public final class NoPolicyInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final LocalDate date;

    public NoPolicyInForce(String key, LocalDate date) {
        super("no regulation in force gives " + key + " on " + date);
        this.key = key;
        this.date = date;
    }

    public String key() {
        return key;
    }

    public LocalDate date() {
        return date;
    }
}
