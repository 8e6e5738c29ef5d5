/** Reorganisations, on the pure deciders. */
@NullMarked
package socai.membership.write.reorganisation;

import org.jspecify.annotations.NullMarked;
