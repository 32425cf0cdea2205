/** AWS Lambda, behind an HTTP API of the API Gateway or with a function URL. */
@NullMarked
package dev.switchboard.servers.lambda;

import org.jspecify.annotations.NullMarked;
