package socai.membership.write.transfer.letter;

import socai.membership.events.TransferId;
import socai.membership.write.transfer.TransferCommand;
import socai.spine.Logical;
import socai.spine.OrganisationId;

/** A level between the issuer and the receiving cell endorses the letter and passes it on. */
@Logical("membership.EndorseLetter")
public record EndorseLetter(TransferId transfer, OrganisationId organisation) implements TransferCommand {}
