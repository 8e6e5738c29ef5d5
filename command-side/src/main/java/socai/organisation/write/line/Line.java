package socai.organisation.write.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.Organisation;
import socai.spine.OrganisationId;
import socai.spine.Seen;
import socai.spine.write.Reader;

/**
 * A superior and everything above it on one day, nearest first.
 *
 * @param upwards each with the stream and version it was read at; empty where there is no superior at all
 */
public record Line(List<Seen<Superior>> upwards) {

    /** Ranks fall strictly from parent to child and there are seven, so a longer walk could only be a circle. */
    public static final int LONGEST = 10;

    public static final Line NONE = new Line(List.of());

    /** The line that begins with the given superior. */
    public static Line read(Reader reader, Optional<OrganisationId> nearest, LocalDate day) {
        List<Seen<Superior>> upwards = new ArrayList<>();
        Optional<OrganisationId> next = nearest;
        while (next.isPresent() && upwards.size() < LONGEST) {
            OrganisationId id = next.get();
            Seen<Organisation> seen = reader.read(Organisation.TYPE, id.raw());
            Organisation organisation = seen.value();
            upwards.add(seen.map(read ->
                    new Superior(id, read.rankOn(day), read.nameOn(day), read.existsOn(day), read.dissolved())));
            next = organisation.superiorOn(day);
        }
        return new Line(List.copyOf(upwards));
    }

    public Optional<Seen<Superior>> nearest() {
        return upwards.stream().findFirst();
    }

    public List<OrganisationId> ids() {
        return upwards.stream().map(seen -> seen.value().id()).toList();
    }

    public Optional<Superior> find(OrganisationId id) {
        return upwards.stream()
                .map(Seen::value)
                .filter(superior -> superior.id().equals(id))
                .findFirst();
    }
}
