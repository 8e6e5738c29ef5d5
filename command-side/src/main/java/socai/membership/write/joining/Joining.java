package socai.membership.write.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socai.membership.events.JoiningEvent;
import socai.membership.events.JoiningEvent.JoiningApproved;
import socai.membership.events.JoiningEvent.JoiningDeclined;
import socai.membership.events.JoiningEvent.JoiningLapsed;
import socai.membership.events.JoiningEvent.JoiningProposed;
import socai.membership.events.JoiningId;
import socai.spine.Effect;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.StreamType;
import socai.spine.write.Dossier;

/**
 * A request that came by a code. What somebody wrote about themself reads as erased once it is answered.
 *
 * @param ending how it was answered
 */
public record Joining(JoiningStage stage, Optional<JoiningProposed> proposed, Optional<JoiningEvent> ending)
        implements Dossier {

    public static final Joining NONE = new Joining(JoiningStage.NONE, Optional.empty(), Optional.empty());

    public static final StreamType<Joining, JoiningEvent> TYPE =
            new StreamType<>("joining", JoiningId.PREFIX, JoiningEvent.class, NONE, Joining::evolve);

    /** The kind of claim that keeps one person from asking the same cell twice at a time; the owner is the request. */
    public static final String ASKED = "joining";

    static Joining evolve(Joining joining, JoiningEvent event) {
        return switch (event) {
            case JoiningProposed e -> new Joining(JoiningStage.PROPOSED, Optional.of(e), Optional.empty());
            case JoiningApproved e -> joining.ended(JoiningStage.APPROVED, e);
            case JoiningDeclined e -> joining.ended(JoiningStage.DECLINED, e);
            case JoiningLapsed e -> joining.ended(JoiningStage.LAPSED, e);
        };
    }

    private Joining ended(JoiningStage how, JoiningEvent event) {
        return new Joining(how, proposed, Optional.of(event));
    }

    /** What holds for every answer: the key of what was written goes, and the same person may ask again. */
    public List<Effect> closing(JoiningId joining) {
        JoiningProposed asked = proposed.orElseThrow();
        List<Effect> effects = new ArrayList<>();
        Applicant.claimed(asked.organisation(), asked.name(), asked.birthDate())
                .ifPresent(value -> effects.add(new Effect.Release(ASKED, value, joining.raw())));
        effects.add(new Effect.EraseKey(asked.applicant()));
        return effects;
    }

    @Override
    public Optional<OrganisationId> matter() {
        return proposed.map(JoiningProposed::organisation);
    }

    /** Nobody on record. */
    @Override
    public Optional<PersonId> subject() {
        return Optional.empty();
    }
}
