package socai.bench;

import java.time.LocalDate;
import socai.spine.DomainEvent;
import socai.spine.Logical;
import socai.spine.OrganisationId;
import socai.spine.StreamType;

/** A small dossier without personal data: what is left of a rebuild when nothing has to be decrypted. */
record Card(int notes) {

    static final StreamType<Card, CardEvent> TYPE =
            new StreamType<>("bench-card", "car", CardEvent.class, new Card(0), Card::evolve);

    /** What happens to a card. */
    sealed interface CardEvent extends DomainEvent {
        @Logical("bench.CardOpened")
        record CardOpened(OrganisationId organisation, String kind, LocalDate openedOn) implements CardEvent {}

        @Logical("bench.CardMoved")
        record CardMoved(OrganisationId from, OrganisationId to) implements CardEvent {}

        @Logical("bench.CardNoted")
        record CardNoted(int number, String code) implements CardEvent {}
    }

    Card evolve(CardEvent event) {
        return switch (event) {
            case CardEvent.CardOpened opened -> this;
            case CardEvent.CardMoved moved -> this;
            case CardEvent.CardNoted noted -> new Card(noted.number());
        };
    }
}
