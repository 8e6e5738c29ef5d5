package socai.membership.write.ending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socai.membership.events.ExemptionId;
import socai.membership.events.LeavingId;
import socai.membership.events.MembershipId;
import socai.membership.events.RecognitionId;
import socai.membership.events.RemovalId;
import socai.membership.events.TransferId;
import socai.membership.write.Membership;
import socai.membership.write.deciding.Superior;
import socai.membership.write.deciding.Superiors;
import socai.membership.write.exemption.ExemptionFile;
import socai.membership.write.leaving.LeavingFile;
import socai.membership.write.recognition.RecognitionFile;
import socai.membership.write.recognition.Stage;
import socai.membership.write.removal.RemovalFile;
import socai.organisation.events.RollKind;
import socai.organisation.write.Offices;
import socai.organisation.write.Roll;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Reader;

/** What the end of a membership leaves open, named so that somebody sees to it: files, offices, seats on committees. */
public final class LeftOpen {

    private static final Set<Stage> RECOGNISING = Set.of(Stage.OPEN, Stage.PROPOSED, Stage.ESCALATED);

    private LeftOpen() {}

    /** @return ids of the streams, files first; {@code closing} is the file that ends with this very decision */
    public static List<String> of(
            MembershipId membership, SeatedMember member, String closing, LocalDate day, Reader reader) {
        List<String> open = new ArrayList<>(files(membership, reader).stream()
                .filter(file -> !file.equals(closing))
                .toList());
        member.person().ifPresent(person -> open.addAll(seats(person, member.cell(), day, reader)));
        return List.copyOf(open);
    }

    private static List<String> files(MembershipId membership, Reader reader) {
        List<String> open = new ArrayList<>();
        String recognition = RecognitionId.of(membership).raw();
        if (RECOGNISING.contains(
                reader.read(RecognitionFile.TYPE, recognition).value().stage())) {
            open.add(recognition);
        }
        String exemption = ExemptionId.of(membership).raw();
        if (reader.read(ExemptionFile.TYPE, exemption).value().stage().open()) {
            open.add(exemption);
        }
        String leaving = LeavingId.of(membership).raw();
        if (reader.read(LeavingFile.TYPE, leaving).value().stage().open()) {
            open.add(leaving);
        }
        String removal = RemovalId.of(membership).raw();
        if (reader.read(RemovalFile.TYPE, removal).value().stage().proposed()) {
            open.add(removal);
        }
        reader.read(Membership.TYPE, membership.raw())
                .value()
                .placement()
                .transfer()
                .map(TransferId::raw)
                .ifPresent(open::add);
        return open;
    }

    /** In the cell and in all organisations above it; elsewhere nobody sits without sitting in one of these. */
    private static List<String> seats(PersonId person, Optional<OrganisationId> cell, LocalDate day, Reader reader) {
        List<OrganisationId> line = Stream.concat(
                        cell.stream(),
                        Superiors.above(cell, day, reader).chain().stream()
                                .map(Seen::value)
                                .map(Superior::organisation))
                .toList();
        Map<String, StreamType<?, ?>> asked = new LinkedHashMap<>();
        for (OrganisationId organisation : line) {
            asked.put(Offices.stream(organisation), Offices.TYPE);
            asked.put(Roll.stream(organisation, RollKind.COMMITTEE), Roll.TYPE);
            asked.put(Roll.stream(organisation, RollKind.STANDING_COMMITTEE), Roll.TYPE);
        }
        reader.foresee(asked);
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue() == Offices.TYPE
                        ? !reader.read(Offices.TYPE, entry.getKey())
                                .value()
                                .officesOf(person, day)
                                .isEmpty()
                        : reader.read(Roll.TYPE, entry.getKey()).value().isSeated(person, day))
                .map(Map.Entry::getKey)
                .toList();
    }
}
