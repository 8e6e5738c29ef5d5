package socai.membership.write.cleansing;

import java.util.Optional;
import socai.membership.events.CleansingEvent;
import socai.membership.events.CleansingEvent.CleansingStarted;
import socai.membership.events.CleansingId;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/** A campaign, once it was started. */
public record Campaign(Optional<CleansingStarted> started) implements Dossier {

    public static final Campaign NONE = new Campaign(Optional.empty());

    public static final StreamType<Campaign, CleansingEvent> TYPE =
            new StreamType<>("cleansing", CleansingId.PREFIX, CleansingEvent.class, NONE, Campaign::evolve);

    static Campaign evolve(Campaign state, CleansingEvent event) {
        return switch (event) {
            case CleansingStarted e -> new Campaign(Optional.of(e));
        };
    }

    @Override
    public Optional<OrganisationId> matter() {
        return started.map(CleansingStarted::organisation);
    }

    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
