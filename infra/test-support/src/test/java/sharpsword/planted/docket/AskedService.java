package sharpsword.planted.docket;

import org.springframework.cloud.openfeign.FeignClient;

@FeignClient
interface AskedService {}
