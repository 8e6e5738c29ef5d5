/** Whoever keeps the file accepts a request: the correction is made in the same unit of work. */
@NullMarked
package socai.membership.write.selfcorrection.accept;

import org.jspecify.annotations.NullMarked;
