/** Probation is over: the recognition file is opened. */
@NullMarked
package socai.membership.write.openrecognition;

import org.jspecify.annotations.NullMarked;
