package socai.web.pages.card;

import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.membership.read.cards.ListVoidCards;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.read.Asker;
import socai.spine.read.QueryDoor;

/** The list of void cards, for whoever verifies: asked by nobody, since a verifier does not sign in. */
@Component
class VoidCards {

    private static final Asker NOBODY = new Asker(
            "nobody", Optional.empty(), new OfficeRef(OfficeKind.NOMINEE, OrganisationId.of("org-nobody")), "vi");

    private final QueryDoor door;

    VoidCards(QueryDoor door) {
        this.door = door;
    }

    ListVoidCards.Result list() {
        return door.ask(new ListVoidCards(), NOBODY);
    }
}
