/** The Party card of a member: where it stands, and the rules that its acts share. */
@NullMarked
package socai.membership.write.card;

import org.jspecify.annotations.NullMarked;
