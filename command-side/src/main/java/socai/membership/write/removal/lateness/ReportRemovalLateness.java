package socai.membership.write.removal.lateness;

import socai.membership.events.RemovalId;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;

/** Tells the superior that the answer to a complaint is overdue. */
@Logical("membership.ReportRemovalLateness")
public record ReportRemovalLateness(RemovalId removal) implements RemovalCommand {

    /** @param superiors the organisations above the cell, whoever owes the answer among them */
    @Logical("membership.ReportRemovalLateness.Facts")
    public record Facts(Superiors superiors) {}
}
