package socai.organisation.read.appointment;

/** How a proposal stands on a day. */
public enum AppointmentState {
    /** Somebody else than its proposer can confirm it. */
    WAITING,
    /** Nobody confirmed it in time. */
    RAN_OUT,
    CONFIRMED,
    WITHDRAWN
}
