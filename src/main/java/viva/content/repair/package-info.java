/// What copying and scraping broke, put right before anything is read.
@NullMarked
package viva.content.repair;

import org.jspecify.annotations.NullMarked;
