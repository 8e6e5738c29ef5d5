package socai.membership.write.removal.selfreview;

import socai.membership.events.RemovalId;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;
import socai.spine.Plain;
import socai.spine.TextForm;

/** Calls the member to review themselves before the cell. */
@Logical("membership.CallForSelfReview")
public record CallForSelfReview(
        RemovalId removal, @Plain(TextForm.NUMBER) String letterNumber) implements RemovalCommand {}
