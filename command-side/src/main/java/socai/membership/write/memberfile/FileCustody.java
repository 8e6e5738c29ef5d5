package socai.membership.write.memberfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.LostFileOutcome;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MemberFileEvent.MemberFileRestored;

/**
 * Where the member file is.
 *
 * @param lost     the loss that is reported and not mended
 * @param inquiry  the last inquiry into a loss
 * @param rebuilt  papers that are there again since that loss
 * @param restored the last restoration
 */
public record FileCustody(
        Optional<MemberFileLost> lost,
        Optional<LostFileInquiryClosed> inquiry,
        List<FilePaperRebuilt> rebuilt,
        Optional<MemberFileRestored> restored,
        Optional<MemberFileArchived> archived) {

    public static final FileCustody KEPT =
            new FileCustody(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public FileCustody with(MemberFileLost event) {
        return new FileCustody(Optional.of(event), Optional.empty(), List.of(), restored, archived);
    }

    public FileCustody with(LostFileInquiryClosed event) {
        return new FileCustody(
                lost.filter(any -> event.conclusion() == LostFileOutcome.LOST),
                Optional.of(event),
                rebuilt,
                restored,
                archived);
    }

    public FileCustody with(FilePaperRebuilt event) {
        List<FilePaperRebuilt> more = new ArrayList<>(rebuilt);
        more.add(event);
        return new FileCustody(lost, inquiry, List.copyOf(more), restored, archived);
    }

    public FileCustody with(MemberFileRestored event) {
        return new FileCustody(Optional.empty(), inquiry, List.of(), Optional.of(event), archived);
    }

    public FileCustody with(MemberFileArchived event) {
        return new FileCustody(lost, inquiry, rebuilt, restored, Optional.of(event));
    }

    /** Since when it has been missing. */
    public Optional<LocalDate> lostSince() {
        return lost.map(MemberFileLost::on);
    }

    /** The inquiry found that it is gone for good. */
    public boolean toRestore() {
        return lost.isPresent()
                && inquiry.filter(e -> e.conclusion() == LostFileOutcome.LOST).isPresent();
    }

    /** Forms of the papers that are there again. */
    public List<String> forms() {
        return rebuilt.stream().map(FilePaperRebuilt::formCode).distinct().toList();
    }
}
