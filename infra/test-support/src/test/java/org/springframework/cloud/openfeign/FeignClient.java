package org.springframework.cloud.openfeign;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the real annotation, so that the rule about it can be seen to fail. */
@Retention(RetentionPolicy.RUNTIME)
public @interface FeignClient {}
