package socai.membership.write.badge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socai.membership.events.BadgeDaysEvent;
import socai.membership.events.BadgeDaysEvent.BadgeDaySet;
import socai.membership.events.BadgeDaysId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/** The days that one province has set beside those of the whole country. */
public record BadgeDays(Optional<OrganisationId> organisation, List<LocalDate> days) implements Dossier {

    public static final BadgeDays NONE = new BadgeDays(Optional.empty(), List.of());

    public static final StreamType<BadgeDays, BadgeDaysEvent> TYPE =
            new StreamType<>("badge-days", BadgeDaysId.PREFIX, BadgeDaysEvent.class, NONE, BadgeDays::evolve);

    static BadgeDays evolve(BadgeDays state, BadgeDaysEvent event) {
        return switch (event) {
            case BadgeDaySet e ->
                new BadgeDays(
                        Optional.of(e.organisation()),
                        Stream.concat(state.days.stream(), Stream.of(e.awardDay()))
                                .distinct()
                                .toList());
        };
    }

    @Override
    public Optional<OrganisationId> matter() {
        return organisation;
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
