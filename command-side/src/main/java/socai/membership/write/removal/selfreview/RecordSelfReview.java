package socai.membership.write.removal.selfreview;

import java.util.Optional;
import socai.membership.events.RemovalId;
import socai.membership.write.removal.RemovalCommand;
import socai.spine.Logical;
import socai.spine.Personal;

/** The member reviewed themselves before the cell. */
@Logical("membership.RecordSelfReview")
public record RecordSelfReview(
        RemovalId removal,
        @Personal.Label("membership.self-review") Optional<Personal<String>> remark) implements RemovalCommand {}
