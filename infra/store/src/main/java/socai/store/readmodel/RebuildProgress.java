package socai.store.readmodel;

/** Told how far a rebuild has come, about once a second and at the end of each step. */
@FunctionalInterface
public interface RebuildProgress {

    /** Tells nobody. */
    RebuildProgress SILENT = stage -> {};

    /**
     * @param what      what is being done, for people
     * @param events    how many events were read
     * @param position  up to which position of the record
     * @param head      how far the record goes
     * @param perSecond events a second since the start of reading
     */
    record Stage(String what, long events, long position, long head, double perSecond) {}

    void at(Stage stage);
}
