/** Attempts, listed. */
package socai.spine.read.decisions;
