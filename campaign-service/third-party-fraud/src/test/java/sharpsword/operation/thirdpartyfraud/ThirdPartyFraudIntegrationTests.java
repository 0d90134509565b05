package sharpsword.operation.thirdpartyfraud;

import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-third-party-fraud")
class ThirdPartyFraudIntegrationTests extends ServiceRules {

    ThirdPartyFraudIntegrationTests() {
        super(ThirdPartyFraudProfile.PROFILE);
    }
}
