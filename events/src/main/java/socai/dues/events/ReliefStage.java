package socai.dues.events;

/** Where an application for relief stands. */
public enum ReliefStage {
    NONE,
    REQUESTED,
    /** The cell has told the body that decides what it thinks. */
    REPORTED,
    GRANTED,
    REFUSED
}
