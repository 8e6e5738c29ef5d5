package socai.membership.write.eraseperson;

import socai.membership.events.ErasureBasis;
import socai.spine.Command;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Plain;
import socai.spine.TextForm;

/** Destroys the key of a person's data for ever. Claims stay: they are hashes and keep the number from being reused. */
@Logical("membership.ErasePerson")
public record ErasePerson(
        PersonId person,
        ErasureBasis basis,
        @Plain(TextForm.NUMBER) String documentNumber) implements Command {}
