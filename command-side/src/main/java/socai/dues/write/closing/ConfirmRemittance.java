package socai.dues.write.closing;

import java.util.Optional;
import socai.dues.events.DuesBookId;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.Seen;

/** The superior has received a remittance. */
@Logical("dues.ConfirmRemittance")
public record ConfirmRemittance(DuesBookId book, int number) implements Command {

    @Logical("dues.ConfirmRemittance.Facts")
    public record Facts(Optional<Seen<Boolean>> own) {}
}
