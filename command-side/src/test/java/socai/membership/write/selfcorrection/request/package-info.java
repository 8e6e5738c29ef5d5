/** Tests of asking for a correction. */
@NullMarked
package socai.membership.write.selfcorrection.request;

import org.jspecify.annotations.NullMarked;
