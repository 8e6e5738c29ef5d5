package socai.app.importing.report;

import socai.spine.Text;

/** Is told how far an import is. */
public interface Progress {

    Progress NONE = (done, total, refused) -> {};

    /** A new part of the work begins. */
    default void stage(Text what) {}

    /** @param total 0 while it is not known */
    void at(long done, long total, long refused);
}
