/** Tests of accepting a request. */
@NullMarked
package socai.membership.write.selfcorrection.accept;

import org.jspecify.annotations.NullMarked;
