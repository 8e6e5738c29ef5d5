package socai.spine;

/** A request to decide something: a record named by its verb. Who asks, and when, stands in the {@link Act}. */
public interface Command {}
