/** What a member finds on the own page beyond the card: the own matters, what is asked of them, what was decided. */
@NullMarked
package socai.membership.read.own;

import org.jspecify.annotations.NullMarked;
