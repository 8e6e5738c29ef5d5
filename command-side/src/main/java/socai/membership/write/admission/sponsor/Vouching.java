package socai.membership.write.admission.sponsor;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.write.admission.AdmissionFile;
import socai.organisation.events.RollKind;
import socai.organisation.write.Roll;
import socai.spine.PersonId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/** @param official the sponsor is an official member of the cell on the day of the act */
public record Vouching(boolean official) {

    static Seen<Vouching> read(AdmissionFile file, Optional<PersonId> sponsor, LocalDate on, Reader reader) {
        return file.cell()
                .map(cell -> reader.read(Roll.TYPE, Roll.stream(cell, RollKind.CELL))
                        .map(roll -> new Vouching(sponsor.filter(member -> roll.isOfficial(member, on))
                                .isPresent())))
                .orElseGet(() -> new Seen<>("", -1, new Vouching(false)));
    }
}
