/** Whoever keeps the file declines a request. */
@NullMarked
package socai.membership.write.selfcorrection.decline;

import org.jspecify.annotations.NullMarked;
