/** Tests. */
package socai.app.importing;
