/** Tests of declining a request. */
@NullMarked
package socai.membership.write.selfcorrection.decline;

import org.jspecify.annotations.NullMarked;
