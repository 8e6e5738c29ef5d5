package socai.membership.write.transfer.lateness;

import socai.membership.events.TransferClock;
import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;

/** Tells the competent committee that a running limit has passed. */
@Logical("membership.ReportTransferLateness")
public record ReportTransferLateness(TransferId transfer, TransferClock clock) implements TransferCommand {}
