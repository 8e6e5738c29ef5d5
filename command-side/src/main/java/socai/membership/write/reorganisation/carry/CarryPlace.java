package socai.membership.write.reorganisation.carry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.membership.events.ReorganisationEvent.ReorganisationDecided;
import socai.membership.write.reorganisation.Reorganisation;
import socai.organisation.events.OrganisationForm;
import socai.organisation.write.Organisation;
import socai.organisation.write.line.Line;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * Where a file goes on.
 *
 * @param cell  a living cell
 * @param apart below the committee that decided and not in what is reorganised
 */
public record CarryPlace(boolean cell, boolean apart) {

    static Seen<CarryPlace> read(OrganisationId id, Reorganisation state, LocalDate day, Reader reader) {
        List<OrganisationId> upwards = Line.read(reader, Optional.of(id), day).ids();
        Optional<ReorganisationDecided> decided = state.decided();
        return reader.read(Organisation.TYPE, id.raw())
                .map(found -> new CarryPlace(
                        found.existsOn(day)
                                && found.formOn(day)
                                        .filter(OrganisationForm.CHI_BO::equals)
                                        .isPresent(),
                        decided.filter(e -> upwards.contains(e.decidedBy()) && !upwards.contains(e.organisation()))
                                .isPresent()));
    }

    /** Whether it is, or lies below, the organisation that is reorganised. */
    static boolean inside(Optional<OrganisationId> at, Reorganisation state, LocalDate day, Reader reader) {
        return at.isPresent()
                && state.decided()
                        .filter(e -> Line.read(reader, at, day).ids().contains(e.organisation()))
                        .isPresent();
    }
}
