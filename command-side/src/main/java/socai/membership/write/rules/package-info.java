/** Rules that several slices of the membership context apply, one record each. */
@NullMarked
package socai.membership.write.rules;

import org.jspecify.annotations.NullMarked;
