package socai.dues.read.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.dues.read.sheet.GetDuesSheet;
import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** What whoever asks owes and paid in a year, and how each amount came about. */
public record GetOwnDues(PersonId person, int year) implements Query<GetOwnDues.Result> {

    /**
     * @param membership absent for somebody who never was a member
     * @param category   in words; absent while nothing was declared
     * @param owed       of the months that have begun, in whole đồng
     */
    public record Result(
            Optional<String> membership,
            int year,
            Optional<String> category,
            List<Month> months,
            long due,
            long paid,
            long owed,
            List<GetDuesSheet.Receipt> receipts) {}

    /**
     * @param cell      to which it is owed; absent where it is owed to nobody
     * @param how       what it was computed from
     * @param citations the regulations that say so
     * @param mark      how sure they are known
     * @param payable   the first day on which it is to be paid, where that was put off and lies ahead
     */
    public record Month(
            LocalDate month,
            GetDuesSheet.State state,
            Optional<String> cell,
            long due,
            long paid,
            String how,
            String citations,
            String mark,
            Optional<LocalDate> payable) {}

    @Override
    public Scope scope() {
        return new Scope.Own(person);
    }
}
