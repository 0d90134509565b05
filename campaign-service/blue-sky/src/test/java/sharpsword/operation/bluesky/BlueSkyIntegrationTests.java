package sharpsword.operation.bluesky;

import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-blue-sky")
class BlueSkyIntegrationTests extends ServiceRules {

    BlueSkyIntegrationTests() {
        super(BlueSkyProfile.PROFILE);
    }
}
